package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.waymark.platform.Token;
import org.waymark.web.Looking;

/** A browser, known by a random cookie that means nothing else: so that one device's guesses slow only that device. */
@RequestScoped
public class Device {
    private static final String NAME = "device";

    @Inject
    HttpServletRequest request;

    @Inject
    Looking looking;

    /** The device's name for {@link Guesses}; those who send no cookie share one. */
    public String name() {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("unknown");
    }

    /** A cookie for a device that has none yet; the one that it has otherwise. */
    public NewCookie cookie() {
        String value = name().equals("unknown") ? Token.random().value() : name();
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(looking.secure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
