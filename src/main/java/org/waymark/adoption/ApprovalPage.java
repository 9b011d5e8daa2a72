package org.waymark.adoption;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.curriculum.authoring.Review;
import org.waymark.curriculum.item.Text;

/**
 * One lesson's approval in the district, and the form for it.
 *
 * @param standing the approval that counts now; null where there is none
 * @param changed whether the lesson's text is not the one that was approved
 * @param unchecked help lines of the lesson's band that somebody of the district has to check first
 * @param history every approval, the newest first
 * @param errors message keys by field
 */
public record ApprovalPage(
        String id,
        Text title,
        List<Review> reviews,
        Approval standing,
        boolean changed,
        List<HelpLine> unchecked,
        List<Approval> history,
        ApprovalForm form,
        Map<String, String> errors,
        ZoneId zone) {}
