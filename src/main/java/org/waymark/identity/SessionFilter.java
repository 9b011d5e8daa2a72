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
import java.util.Optional;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.DatabaseFailure;
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
    OwnerMark marks;

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
        Method method = resource.getResourceMethod();
        boolean open = method.isAnnotationPresent(Open.class);
        if (cookie != null) {
            find(new Token(cookie.getValue()), open)
                    .filter(visitor -> isTheirs(request, visitor))
                    .ifPresent(this::welcome);
        }
        if (!open) {
            check(method.getAnnotation(Allowed.class));
        }
    }

    /** What is open to anyone stays so while the database is away, the way out first of all: then nobody is known. */
    private Optional<Visitor> find(Token token, boolean open) {
        try {
            return sessions.find(token);
        } catch (DatabaseFailure away) {
            if (open) {
                return Optional.empty();
            }
            throw away;
        }
    }

    /** A page that stayed open while somebody else signed in does not send answers in the name of that other student. */
    private boolean isTheirs(ContainerRequestContext request, Visitor visitor) {
        String mark = request.getHeaderString(OwnerMark.HEADER);
        return mark == null || mark.equals(marks.of(visitor));
    }

    private void welcome(Visitor visitor) {
        signedIn.is(visitor);
        district.enter(visitor.district());
        String mark = visitor.role() == Role.STUDENT ? marks.of(visitor) : null;
        looking.as(new Viewer(visitor.role().code(), visitor.name(), mark));
    }

    private void check(Allowed allowed) {
        Visitor visitor = signedIn.visitor();
        if (allowed == null || !List.of(allowed.value()).contains(visitor.role())) {
            throw new NotFoundException();
        }
    }
}
