package org.waymark.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * A redirect to one of our own pages names the path alone (RFC 9110, 10.2.2), so that it is right behind any proxy: what
 * the server takes for its own address is not what the browser sees.
 */
@Provider
public class RedirectsStayHere implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI to = response.getLocation();
        URI here = request.getUriInfo().getBaseUri();
        if (to != null && here.getRawAuthority().equals(to.getRawAuthority())) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path(to));
        }
    }

    private static String path(URI to) {
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        String part = to.getRawFragment() == null ? "" : "#" + to.getRawFragment();
        return to.getRawPath() + query + part;
    }
}
