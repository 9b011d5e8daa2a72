package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.waymark.platform.KeyedHash;
import org.waymark.platform.Settings;

/**
 * What a student's device calls its student. Answers that could not be sent wait under this mark, and it tells nobody
 * whose they are: only the school's key makes it out of an id.
 */
@ApplicationScoped
class OwnerMark {
    /** A request that says whose it is, such as an answer from a page that has been open for long. */
    static final String HEADER = "Waymark-Owner";

    private static final int BYTES = 16;

    private final KeyedHash hash;

    @Inject
    OwnerMark(Settings settings) {
        hash = settings.keyedHash();
    }

    OwnerMark() { // for the container's proxy
        hash = null;
    }

    String of(Visitor visitor) {
        byte[] mark = hash.of("owner-mark", visitor.user().toString());
        return HexFormat.of().formatHex(mark, 0, BYTES);
    }
}
