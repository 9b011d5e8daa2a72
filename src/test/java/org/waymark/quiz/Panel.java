package org.waymark.quiz;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Visit;

/** A teacher at the page of a question whose key is wrong. */
record Panel(Visit teacher, String assignment, String path) {
    static Panel of(Room room, Assignment assignment, String item) {
        String path = "/assignments/" + assignment.id();
        return new Panel(room.teach(), path, path + "/regrade/" + item);
    }

    /** Looks at what other right answers would do. */
    JsonObject look(String... right) {
        return Data.of(teacher.get(path + "?format=json&how=key&right=" + String.join("&right=", right)));
    }

    JsonObject page() {
        return Data.get(teacher, path);
    }

    int seen() {
        return page().getInt("seen");
    }

    /** Decides as the form does, having seen everything so far. */
    HttpResponse<String> decide(String... right) {
        return post("", seen(), right);
    }

    HttpResponse<String> decideLowering(String... right) {
        return post("yes", seen(), right);
    }

    HttpResponse<String> post(String lower, int seen, String... right) {
        List<String> fields = new ArrayList<>(List.of("how", "key", "lower", lower, "seen", "" + seen));
        for (String letter : right) {
            fields.addAll(List.of("right", letter));
        }
        return teacher.post(path, fields.toArray(String[]::new));
    }

    HttpResponse<String> leaveOut() {
        return teacher.post(path, "how", "out", "seen", "" + seen());
    }

    HttpResponse<String> undo(int number) {
        return teacher.post(path + "/undo", "number", "" + number);
    }

    /** What the teacher sees of each student's quiz: percent by name. */
    Map<String, String> percents() {
        Map<String, String> percents = new TreeMap<>();
        Data.get(teacher, assignment + "/progress")
                .getJsonArray("students")
                .getValuesAs(JsonObject.class)
                .forEach(student -> percents.put(
                        student.getString("name"),
                        student.containsKey("percent") ? student.get("percent").toString() : "none"));
        return percents;
    }
}
