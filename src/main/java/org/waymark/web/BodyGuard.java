package org.waymark.web;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body that is broken, or nothing where something is needed, is the sender's mistake: 400, and no line in the log. */
@Provider
public class BodyGuard implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        try {
            Object body = reading.proceed();
            if (body == null) {
                throw new BadRequestException("The body is empty.");
            }
            return body;
        } catch (JsonbException e) {
            throw new BadRequestException("The body cannot be read.", e);
        }
    }
}
