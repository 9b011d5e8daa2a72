package org.waymark.curriculum.item;

/**
 * One item.
 *
 * @param id permanent: what it asks or its key never changes under the same id
 * @param objective id of the lesson's objective that it checks
 * @param hint and {@code why}: empty where there is none
 */
public record AssessmentItem(String id, String objective, Prose stem, Interaction interaction, Prose hint, Prose why) {

    public Score score(Response response) {
        return interaction.score(response);
    }
}
