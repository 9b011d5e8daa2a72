package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form becomes the record that the same address takes as JSON. */
class FormReaderTest {
    record Form(String title, List<String> days, String grade) {}

    private static Form read(String body) {
        return FormReader.record(Form.class, FormReader.fields(body));
    }

    @Test
    void readsTextsAndLists() {
        assertEquals(
                new Form("Room 4 & más", List.of("Mon", "Tue"), "5"),
                read("title=Room+4+%26+m%C3%A1s&days=Mon&days=Tue&grade=5"));
    }

    @Test
    void whatIsMissingIsNullOrEmpty() {
        assertEquals(new Form(null, List.of(), null), read(""));
        assertEquals("", read("title=").title());
    }

    @Test
    void whatTheRecordDoesNotHaveIsPassedOver() {
        assertEquals(new Form("a", List.of(), null), read("title=a&role=officer&=x&loose"));
    }

    @Test
    void twoAnswersStandSideBySide() {
        assertEquals("a b", read("title=a&title=b").title());
    }

    record Sheet(Map<String, String> answers) {}

    @Test
    void readsTextsByName() {
        assertEquals(
                new Sheet(Map.of("lunch-line", "a", "promise-first", "b")),
                FormReader.record(
                        Sheet.class,
                        FormReader.fields("answers.lunch-line=a&answers.promise-first=b&answers=c&other.x=d")));
        assertEquals(
                new Sheet(Map.of("steps", "a2 b1")),
                FormReader.record(Sheet.class, FormReader.fields("answers.steps=a2&answers.steps=b1")));
        assertEquals(new Sheet(Map.of()), FormReader.record(Sheet.class, FormReader.fields("")));
    }
}
