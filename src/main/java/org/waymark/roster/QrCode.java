package org.waymark.roster;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of a drawing: a bar for each run of dark modules, with the four light modules around
 * that readers need.
 *
 * @param size of the whole drawing, in modules
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /** A code that still reads with a seventh of it dirty or torn. */
    public static QrCode of(String text) {
        try {
            return of(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static QrCode of(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            row(modules, y, path);
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static void row(ByteMatrix modules, int y, StringBuilder path) {
        for (int x = 0; x < modules.getWidth(); x++) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
            }
        }
    }
}
