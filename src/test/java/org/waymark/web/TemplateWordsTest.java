package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No template speaks only one language: what it says comes from the messages or from the page's data. */
class TemplateWordsTest {
    @Test
    void templatesHaveNoWordsOfTheirOwn() throws IOException {
        assertEquals(
                List.of(),
                Sources.templates().entrySet().stream()
                        .flatMap(entry -> TemplateText.words(entry.getValue()).stream()
                                .map(word -> entry.getKey().getFileName() + ": " + word))
                        .toList());
    }

    @Test
    void wordsOfATemplatesOwnAreFound() {
        String template = "@template.web.layout(ui = ui, content = @`<p title=\"Look\">Hello ${page.name()}"
                + "@if(page.size() > 1) and more@endif</p><b>Waymark</b>`)";
        assertEquals(List.of("Hello", "and", "more", "Look"), TemplateText.words(template));
    }
}
