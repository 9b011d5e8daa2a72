package org.waymark.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A class of the demo as its teacher sees it: each student's animal, and how far they are with the newest lesson. */
record Roll(Map<String, String> animals, Map<String, String> states) {

    /** Signs a teacher in and reads a class's page and its progress. */
    static Roll read(Browser desk, Cast.Adult teacher, String title) {
        Doors.grownUp(desk, teacher);
        desk.press(title);
        Map<String, String> animals = new LinkedHashMap<>();
        for (WebElement name : desk.all("tbody th")) {
            String drawing = name.findElement(By.tagName("use")).getDomAttribute("href");
            animals.put(name.getText().replaceAll("(?s)\\s*\\(.*", ""), drawing.substring(drawing.indexOf('#') + 1));
        }
        desk.go(desk.find("main a[href$='/assignments']").getDomAttribute("href"));
        desk.go(desk.find("main .lessons a[href$='/progress']").getDomAttribute("href"));
        Map<String, String> states = new LinkedHashMap<>();
        for (WebElement row : desk.all("tr[data-student]")) {
            String name = row.findElement(By.tagName("th")).getText().strip();
            states.put(name, row.findElement(By.cssSelector("[data-state]")).getText());
        }
        return new Roll(animals, states);
    }

    /** The animal of the last student who is in this state. */
    String animal(String state) {
        return states.entrySet().stream()
                .filter(one -> one.getValue().startsWith(state))
                .map(one -> animals.get(one.getKey()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
