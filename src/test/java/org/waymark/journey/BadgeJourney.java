package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** A camera reads the badge on a card and a child is in; a lost one opens nothing; students move, leave and come back. */
class BadgeJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private static final String NEAR = """
            document.querySelector('.qr').style.cssText =
              'position: fixed; top: 12rem; left: 0; width: 20rem; height: 20rem; z-index: 99'""";

    private Browser teacher;
    private String path;

    @ParameterizedTest
    @CsvSource({"412, 1280", "1280, 412"})
    void aBadgeOpensTheDoorUntilItIsLost(int width, int teachersWidth) throws Exception {
        Classroom room = Classroom.open(JOURNEY.browser(teachersWidth), "Badges " + width, "Ana P.", "Ben R.");
        teacher = room.teacher();
        path = room.path();
        String badge = newCard(width);
        Browser child = JOURNEY.browser(width);
        child.driver().get(badge);
        child.find("form[action='/sign-out']");
        assertEquals("/today", child.path());
        assertTrue(child.text().contains("Ana P."));
        child.driver().navigate().back();
        assertFalse(child.driver().getCurrentUrl().contains("#"), "the secret is in the history");
        child.go("/today");
        leave(child);
        lose();
        child.driver().get(badge);
        child.find(".error-summary");
        look(child, "/badge", "door-" + width);
        look(teacher, path + "/sign-ins", "sign-ins-" + teachersWidth);
        assertTrue(teacher.text().contains("an ended badge"));
        assertEquals(List.of(), child.complaints());
    }

    private String newCard(int width) throws IOException, ReaderException {
        press("tbody tr:first-child form[action$='/cards'] button");
        WebElement code = teacher.find(".qr");
        teacher.picture("badge-card-" + width);
        Accessible.check(teacher);
        teacher.ask(NEAR); // as near as one holds a card
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(code.getScreenshotAs(OutputType.BYTES)));
        int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots))))
                .getText();
    }

    private static void leave(Browser child) {
        WebElement out = child.find("form[action='/sign-out'] button");
        out.click();
        child.gone(out);
    }

    private void lose() {
        more();
        press("tbody tr:first-child form[action$='/badge-loss'] button");
    }

    private void more() {
        teacher.go(path);
        teacher.find("tbody tr:first-child details summary").click();
    }

    private void press(String css) {
        WebElement button = teacher.find(css);
        button.click();
        teacher.gone(button);
    }

    @ParameterizedTest
    @CsvSource({"1280", "412"})
    void studentsMoveLeaveAndComeBack(int width) {
        Classroom room = Classroom.open(JOURNEY.browser(width), "Moves " + width, "Ana P.", "Ben R.");
        teacher = room.teacher();
        path = room.path();
        more();
        teacher.picture("badge-more-" + width);
        Accessible.check(teacher);
        String move = teacher.find("tbody tr:first-child a[href$='/move']").getDomAttribute("href");
        look(teacher, move, "move-" + width);
        teacher.tap("Grade 7, Advisory B Grade 7");
        teacher.press("Move");
        assertTrue(teacher.find("tbody").getText().contains("Ana P."), "there is the new class");
        more();
        press("tbody tr:first-child form[action$='/removal'] button");
        look(teacher, path, "removed-" + width);
        press("form[action$='/return'] button");
        assertTrue(teacher.find("tbody").getText().contains("Ben R."));
    }

    /** Keeps pictures in both languages and asks axe; ends in English. */
    private static void look(Browser browser, String where, String name) {
        for (String language : List.of("es", "en")) {
            browser.go(where + "?lang=" + language);
            browser.picture("badge-" + language + "-" + name);
            Accessible.check(browser);
        }
    }
}
