package org.waymark.records;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** A certificate of what was deleted. It is never changed. */
@Path("/district/records/certificates/{certificate}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class CertificateResource {
    @Inject
    Certificates certificates;

    @Inject
    Orgs orgs;

    @GET
    @Allowed(Role.OFFICER)
    public CertificatePage show(@PathParam("certificate") UUID id) {
        return page(certificates.find(id).orElseThrow(NotFoundException::new));
    }

    private CertificatePage page(Certificates.Certificate one) {
        JsonObject text = read(one.content());
        String before = text.getString("answersBefore", null);
        return new CertificatePage(
                one.id().toString(),
                text.getString("certificate"),
                text.getString("district"),
                one.made(),
                text.getString("by"),
                before == null ? null : Instant.parse(before),
                text.getInt("accountsDays", 0),
                text.getInt("viewsDays", 0),
                text.getInt("fewerThan", 0),
                text.getString("reference", null),
                deleted(text.getJsonObject("deleted")),
                one.content(),
                one.hexadecimal(),
                one.holds(),
                orgs.district().zone());
    }

    private static Map<String, Amount> deleted(JsonObject written) {
        Map<String, Amount> deleted = new LinkedHashMap<>();
        written.keySet().forEach(kind -> deleted.put(kind, Amount.read(written.getString(kind))));
        return deleted;
    }

    private static JsonObject read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }
}
