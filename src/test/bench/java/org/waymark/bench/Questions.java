package org.waymark.bench;

import jakarta.json.JsonObject;
import java.util.List;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Visit;

/** The items of the quiz with an answer that each takes. */
record Questions(List<String> items, List<String> choices) {
    static Questions of(String address) {
        Visit student = new Visit(address).with("Cookie", Seats.cookie(1));
        List<JsonObject> questions = Data.get(student, Seats.quiz(Seats.Work.ANSWERS, 1))
                .getJsonArray("questions")
                .getValuesAs(JsonObject.class);
        return new Questions(
                questions.stream().map(one -> one.getString("id")).toList(),
                questions.stream()
                        .map(one -> one.getJsonArray("choices").getJsonObject(0).getString("id"))
                        .toList());
    }

    int size() {
        return items.size();
    }
}
