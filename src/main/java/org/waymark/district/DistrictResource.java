package org.waymark.district;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** The district's own page: the newest release at a glance. */
@Path("/district")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class DistrictResource {
    @Inject
    Releases releases;

    @Inject
    Orgs orgs;

    @GET
    @Allowed(Role.OFFICER)
    public DistrictPage show() {
        return new DistrictPage(orgs.district().name(), releases.newest().orElse(null));
    }
}
