package org.waymark.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.waymark.platform.Settings;

/** Nothing changes unless the request comes from our own pages: Sec-Fetch-Site where browsers send it, else Origin. */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
public class OriginGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    Settings settings;

    @Inject
    Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && !isOurs(request)) {
            request.abortWith(problems.answer(403));
        }
    }

    private boolean isOurs(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return site != null;
        }
        URI address = request.getUriInfo().getRequestUri();
        return origin.equals(settings.publicAddress())
                || origin.equals(address.getScheme() + "://" + address.getRawAuthority());
    }
}
