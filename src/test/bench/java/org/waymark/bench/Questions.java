package org.waymark.bench;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                questions.stream().map(Questions::choice).toList());
    }

    /** The first option; where options are put to places, each to one. */
    private static String choice(JsonObject question) {
        List<String> options = question.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(option -> option.getString("id"))
                .toList();
        if (question.getJsonArray("places").isEmpty()) {
            return options.get(0);
        }
        boolean once = question.getBoolean("once");
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i) + (once ? i + 1 : 1))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    int size() {
        return items.size();
    }
}
