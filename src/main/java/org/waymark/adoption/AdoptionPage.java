package org.waymark.adoption;

import java.time.ZoneId;
import java.util.List;
import org.waymark.curriculum.authoring.Review;
import org.waymark.curriculum.item.Text;

/** Every lesson, who has reviewed it, and whether the district has opened it. */
public record AdoptionPage(List<Row> lessons, ZoneId zone) {
    /**
     * A lesson.
     *
     * @param state open (it may be assigned), waiting (for help numbers to be checked) or closed
     * @param approval null where nobody in the district has approved it
     * @param changed whether its text is not the one that was approved
     */
    public record Row(
            String id,
            Text title,
            String band,
            List<Review> reviews,
            String state,
            Approval approval,
            boolean changed) {
        /** How many roles have reviewed it. */
        public long reviewed() {
            return reviews.stream().filter(Review::done).count();
        }
    }
}
