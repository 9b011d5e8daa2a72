package org.waymark.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** OneRoster's Class: one group that learns together. Its code only locates it, and proves nothing. */
@Entity
@Table(name = "school_class")
public class SchoolClass {
    private static final int LAST_WITH_PICTURES = 5;
    private static final int LAST_READ_TO = 2;

    @Id
    private UUID id;

    private UUID districtId;
    private UUID schoolId;
    private String title;
    private int grade;
    private String code;

    protected SchoolClass() {} // for JPA

    SchoolClass(UUID id, UUID districtId, UUID schoolId, String title, int grade, ClassCode code) {
        this.id = id;
        this.districtId = districtId;
        this.schoolId = schoolId;
        this.title = title;
        this.grade = grade;
        this.code = code.letters();
    }

    public UUID id() {
        return id;
    }

    public UUID districtId() {
        return districtId;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public String title() {
        return title;
    }

    /** 0 is kindergarten. */
    public int grade() {
        return grade;
    }

    public String code() {
        return code;
    }

    /** Kindergarten to grade 5: led by an adult, picture passwords. */
    public boolean young() {
        return grade <= LAST_WITH_PICTURES;
    }

    /** From grade 3 on; the younger are read to. */
    public static boolean reads(int grade) {
        return grade > LAST_READ_TO;
    }

    /** The curriculum's band: K-2, 3-5, 6-8 or 9-12. */
    public String band() {
        return band(grade);
    }

    /** The band of a grade from 0 (kindergarten) to 12. */
    public static String band(int grade) {
        return grade <= 2 ? "K-2" : grade <= 5 ? "3-5" : grade <= 8 ? "6-8" : "9-12";
    }
}
