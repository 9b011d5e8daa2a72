package org.waymark.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The district that this request or job works for, once it is known. */
@RequestScoped
public class CurrentDistrict {
    private UUID id;

    public void enter(UUID district) {
        id = district;
    }

    /** The district's id, or null while nobody is known. */
    public UUID id() {
        return id;
    }
}
