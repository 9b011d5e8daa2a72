package org.waymark.assignment;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.item.Text;

/**
 * The task of equal status, at the addresses and with the look of the lesson that it stands for. Nothing on it says so.
 *
 * @param careful whether its lesson has a way to a pause
 * @param part {@code reading}, {@code practice} or {@code quiz}
 * @param parts what of it stands here
 * @param next where it goes on; null at its end
 * @param finished whether it, or its lesson before, was done
 */
public record TaskPage(
        UUID id,
        String lesson,
        Text title,
        boolean careful,
        String part,
        List<Chapter> parts,
        String next,
        boolean finished) {

    /** Where this page stands. */
    public String path() {
        return "/assignments/" + id + "/" + part;
    }
}
