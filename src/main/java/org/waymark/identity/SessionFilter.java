package org.waymark.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Token;
import org.waymark.web.Looking;
import org.waymark.web.Open;
import org.waymark.web.StaticResource;
import org.waymark.web.Viewer;

/** Finds out who asks, and lets through only what the method allows. A method that says nothing is open to nobody. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {
    @Inject
    Sessions sessions;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentDistrict district;

    @Inject
    Looking looking;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceClass() == StaticResource.class) {
            return;
        }
        Cookie cookie = request.getCookies().get(SessionCookie.name(looking.secure()));
        if (cookie != null) {
            sessions.find(new Token(cookie.getValue())).ifPresent(this::welcome);
        }
        Method method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(Open.class)) {
            check(method.getAnnotation(Allowed.class));
        }
    }

    private void welcome(Visitor visitor) {
        signedIn.is(visitor);
        district.enter(visitor.district());
        looking.as(new Viewer(visitor.role().code(), visitor.name()));
    }

    private void check(Allowed allowed) {
        Visitor visitor = signedIn.visitor();
        if (allowed == null || !List.of(allowed.value()).contains(visitor.role())) {
            throw new NotFoundException();
        }
    }
}
