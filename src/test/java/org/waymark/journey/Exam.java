package org.waymark.journey;

import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.authoring.Module;

/** A check of the adult course, open in a browser. */
record Exam(Browser browser) {
    static Module module(String id) {
        return LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
                .library()
                .module(id)
                .orElseThrow();
    }

    /** Chooses these options and sends them. */
    void answer(Map<String, String> answers) {
        answers.forEach((item, letter) -> browser.find(radio(item, letter)).click());
        browser.find("main form button.big").click();
        browser.find("main .tag");
    }

    /** The same without a mouse. */
    void type(Keyboard keyboard, Module module, Map<String, String> answers) {
        module.check().forEach(item -> {
            keyboard.to("input[name='answers." + item.id() + "']");
            browser.keys(Keys.SPACE);
            for (var option : item.interaction().options()) {
                if (option.id().equals(answers.get(item.id()))) {
                    break;
                }
                browser.keys(Keys.ARROW_DOWN);
            }
        });
        keyboard.follow("main form button.big");
        browser.find("main .tag");
    }

    private static String radio(String item, String letter) {
        return "input[name='answers." + item + "'][value='" + letter + "']";
    }
}
