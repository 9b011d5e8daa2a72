package org.waymark.identity;

import jakarta.ws.rs.core.NewCookie;
import org.waymark.platform.Token;

/** The cookie that carries a session: for this host alone, out of reach of scripts, gone with the browser. */
public final class SessionCookie {
    private SessionCookie() {}

    /** The prefix makes browsers refuse the cookie from anywhere but this host over HTTPS (RFC 6265bis, 4.1.3.2). */
    static String name(boolean secure) {
        return secure ? "__Host-waymark" : "waymark";
    }

    public static NewCookie of(Token token, boolean secure) {
        return builder(secure).value(token.value()).build();
    }

    static NewCookie gone(boolean secure) {
        return builder(secure).value("").maxAge(0).build();
    }

    private static NewCookie.Builder builder(boolean secure) {
        return new NewCookie.Builder(name(secure))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
