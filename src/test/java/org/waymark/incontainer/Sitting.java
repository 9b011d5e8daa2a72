package org.waymark.incontainer;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.waymark.roster.Students;

/** A student at a quiz, by the requests that the page's script makes. */
public record Sitting(Visit child, String path) {
    public static Sitting of(Room room, Students.Student student, UUID assignment) {
        return new Sitting(room.learn(student), "/assignments/" + assignment);
    }

    public HttpResponse<String> answer(String item, String choice) {
        child.with("Accept", "application/json");
        return expect(
                200,
                child.send(
                        "PUT",
                        path + "/quiz/responses/" + item,
                        "application/json",
                        "{\"choice\":\"" + choice + "\"}"));
    }

    public Sitting answer(Sheet sheet) {
        sheet.choices().forEach(this::answer);
        return this;
    }

    public void finish() {
        child.with("Accept", "text/html");
        expect(303, child.post(path + "/quiz/submission"));
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("the quiz answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
