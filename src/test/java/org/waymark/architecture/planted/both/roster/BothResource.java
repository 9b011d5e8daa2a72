package org.waymark.architecture.planted.both.roster;

import jakarta.ws.rs.POST;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.web.Open;

/** Planted: open and guarded at once. */
public class BothResource {
    @POST
    @Open
    @Allowed(Role.TEACHER)
    public String change() {
        return "";
    }
}
