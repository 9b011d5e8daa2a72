package org.waymark.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;

/** OneRoster's Org: a district, or a school of one. */
@Entity
@Table(name = "org")
public class Org {
    @Id
    private UUID id;

    private UUID districtId;
    private UUID parentId;
    private String type;
    private String name;
    private String timeZone;

    protected Org() {} // for JPA

    private Org(UUID id, UUID districtId, UUID parentId, String type, String name, ZoneId zone) {
        this.id = id;
        this.districtId = districtId;
        this.parentId = parentId;
        this.type = type;
        this.name = name;
        this.timeZone = zone == null ? null : zone.getId();
    }

    public static Org district(UUID id, String name, ZoneId zone) {
        return new Org(id, id, null, "district", name, zone);
    }

    public static Org school(UUID id, Org district, String name) {
        return new Org(id, district.id, district.id, "school", name, null);
    }

    void rename(String newName) {
        name = newName;
    }

    /** A district's zone is the one in which its due dates are meant and shown. */
    void move(ZoneId zone) {
        timeZone = zone.getId();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** A district's time zone. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
