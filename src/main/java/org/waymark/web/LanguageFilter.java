package org.waymark.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.waymark.platform.Settings;

/** English or Spanish: what the visitor chose ({@code ?lang=}), then what they chose before, then what the browser asks. */
@Provider
@PreMatching // so that an address that leads nowhere is answered in the visitor's language too
@Priority(Priorities.AUTHENTICATION - 100)
public class LanguageFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String NAME = "lang";
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, new Locale("es"));

    @Inject
    Looking looking;

    @Inject
    Settings settings;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean secure = servletRequest.isSecure() || settings.publicAddress().startsWith("https://");
        looking.at(request.getUriInfo().getRequestUri().getRawPath(), query(request), language(request), secure);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Language", looking.locale().getLanguage());
        String chosen = request.getUriInfo().getQueryParameters().getFirst(NAME);
        if (chosen != null) {
            NewCookie kept = new NewCookie.Builder(NAME)
                    .value(looking.locale().getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .secure(looking.secure())
                    .sameSite(NewCookie.SameSite.LAX)
                    .maxAge(180 * 24 * 3600)
                    .build();
            response.getHeaders().add("Set-Cookie", kept);
        }
    }

    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return !HttpMethod.GET.equals(request.getMethod()) ? null : query == null ? "" : query;
    }

    private static Locale language(ContainerRequestContext request) {
        Cookie before = request.getCookies().get(NAME);
        String chosen = request.getUriInfo().getQueryParameters().getFirst(NAME);
        if (chosen == null && before != null) {
            chosen = before.getValue();
        }
        if (chosen != null) {
            return "es".equals(chosen) ? SPOKEN.get(1) : SPOKEN.get(0);
        }
        return request.getAcceptableLanguages().stream()
                .flatMap(asked ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
