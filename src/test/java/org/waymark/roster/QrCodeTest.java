package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A camera that sees the drawing reads the address that was put into it. */
class QrCodeTest {
    private static final int DOTS = 4;
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private static String read(QrCode code) throws ReaderException {
        int side = code.size() * DOTS;
        int[] picture = new int[side * side];
        Arrays.fill(picture, 0xffffff);
        Matcher bars = BAR.matcher(code.path());
        while (bars.find()) {
            assertEquals(bars.group(3), bars.group(4), "the bar is closed");
            for (int x = 0; x < Integer.parseInt(bars.group(3)); x++) {
                dot(picture, side, Integer.parseInt(bars.group(1)) + x, Integer.parseInt(bars.group(2)));
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))))
                .getText();
    }

    private static void dot(int[] picture, int side, int x, int y) {
        for (int i = 0; i < DOTS * DOTS; i++) {
            picture[(y * DOTS + i / DOTS) * side + x * DOTS + i % DOTS] = 0;
        }
    }

    @Test
    void isReadByACamera() throws ReaderException {
        String address = "https://waymark.example.org/badge#Zm9vYmFyYmF6cXV4MTIzNA";
        assertEquals(address, read(QrCode.of(address)));
    }

    @Test
    void hasFourLightModulesAround() {
        QrCode code = QrCode.of("http://127.0.0.1:9080/badge#Zm9vYmFyYmF6cXV4MTIzNA");
        Matcher bars = BAR.matcher(code.path());
        int least = code.size();
        while (bars.find()) {
            least = Math.min(least, Integer.parseInt(bars.group(1)));
        }
        assertEquals(4, least);
    }
}
