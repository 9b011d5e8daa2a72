package org.waymark.web;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A body that is too long, broken, or nothing where something is needed, is the sender's mistake: it is refused with no
 * line in the log. No more of it is read than may be kept, however long it says or does not say that it is; what may be
 * long ({@link LongBody}) is read as it comes.
 */
@Provider
public class BodyGuard implements ReaderInterceptor {
    /** A whole class's names pasted into a form take less than a tenth. */
    static final int LIMIT = 200_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        Optional<LongBody> longer = Arrays.stream(reading.getAnnotations())
                .filter(LongBody.class::isInstance)
                .map(LongBody.class::cast)
                .findFirst();
        if (longer.isPresent()) {
            reading.setInputStream(
                    new Bounded(reading.getInputStream(), longer.get().value()));
            return Optional.ofNullable(reading.proceed()).orElseThrow(() -> new Malformed("body"));
        }
        return whole(reading);
    }

    private static Object whole(ReaderInterceptorContext reading) throws IOException {
        byte[] sent = reading.getInputStream().readNBytes(LIMIT + 1);
        if (sent.length > LIMIT) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        reading.setInputStream(new ByteArrayInputStream(sent));
        try {
            return Optional.ofNullable(reading.proceed()).orElseThrow(() -> new Malformed("body"));
        } catch (JsonbException e) {
            throw new Malformed("body"); // its cause repeats what was sent
        }
    }
}
