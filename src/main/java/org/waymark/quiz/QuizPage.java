package org.waymark.quiz;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Picture;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * Every question of a quiz on one page, and no key.
 *
 * @param part its code
 * @param lesson whose pictures these are
 * @param careful whether the lesson comes near to harm, so that there is a way to a pause
 * @param questions in the student's own order
 * @param current the first question without a response, or the last
 * @param missed the question that a plain form answered with too little; null otherwise
 * @param seen what was just answered with a plain form, with its feedback; null otherwise
 */
public record QuizPage(
        UUID id,
        String part,
        String lesson,
        String version,
        Text title,
        boolean young,
        boolean careful,
        Presentation presentation,
        List<Question> questions,
        String current,
        Acknowledgement seen,
        String missed) {
    /**
     * One question.
     *
     * @param kind of its interaction
     * @param places what the choices are put to, in order; empty where they are chosen
     * @param once whether a place takes one choice only
     * @param sequence of the newest response, 0 before the first
     */
    public record Question(
            String id,
            int number,
            Prose stem,
            String kind,
            List<Choice> choices,
            List<Text> places,
            boolean once,
            int sequence,
            boolean done) {
        /** Whether its template says how it is answered: where that is more than one tap. */
        public boolean explained() {
            return !places.isEmpty() || kind.equals("choices");
        }

        /** What a form of all questions calls its answer. */
        public String field() {
            return "answers." + code();
        }

        /** What a device calls it while an answer waits there. */
        public String code() {
            return TestPart.code(id);
        }
    }

    /** An option without what is right about it. */
    public record Choice(String id, Prose words, Picture picture) {}

    /** Where the part stands. */
    public String path() {
        return "/assignments/" + id + "/" + part;
    }

    /** The question after this one, or null. */
    public String after(Question question) {
        return question.number() < questions.size()
                ? questions.get(question.number()).id()
                : null;
    }

    public String drawing(Picture picture) {
        return "/lessons/" + lesson + "/" + picture.file() + "?v=" + version.substring(0, 12);
    }
}
