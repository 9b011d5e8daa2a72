package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The visitor of this request, if there is one. */
@RequestScoped
public class SignedIn {
    private Visitor visitor;

    void is(Visitor someone) {
        visitor = someone;
    }

    public Optional<Visitor> find() {
        return Optional.ofNullable(visitor);
    }

    /** The visitor of a method that {@link Allowed} guards. */
    public Visitor visitor() {
        return find().orElseThrow(NotSignedIn::new);
    }
}
