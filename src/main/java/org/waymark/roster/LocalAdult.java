package org.waymark.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A grown-up at a school whom a child can go to: name, work, and where and when to find them. */
@Entity
@Table(name = "local_adult")
public class LocalAdult {
    @Id
    private UUID id;

    private UUID districtId;
    private UUID schoolId;
    private String name;
    private String work;
    private String place;

    protected LocalAdult() {} // for JPA

    public LocalAdult(UUID id, UUID districtId, UUID schoolId, String name, String work, String place) {
        this.id = id;
        this.districtId = districtId;
        this.schoolId = schoolId;
        this.name = name;
        this.work = work;
        this.place = place;
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public String work() {
        return work;
    }

    public String place() {
        return place;
    }
}
