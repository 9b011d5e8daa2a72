package org.waymark.assignment;

import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * A word before a lesson that comes near to harm: what it is about, and that nobody has to.
 *
 * @param level how near
 * @param next which part of the assignment it stands before
 */
public record NoticePage(UUID id, Text title, String level, String next) {
    /** Where "Go on" leads. */
    public String way() {
        return "/assignments/" + id + "/" + next;
    }
}
