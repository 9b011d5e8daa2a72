package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody to invite needs a name, an address and a job. */
class StaffFormTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,a@b.org,teacher,staff.name-missing",
                "Ana,a@b,teacher,staff.email-missing",
                "Ana,a@b.org,student,staff.role-missing",
                "Ana,a@b.org,teacher,-",
                "Ana,a@b.org,officer,-"
            })
    void saysWhatIsMissing(String name, String email, String role, String error) {
        assertEquals(error, new StaffForm(name, email, role, null).error());
    }

    @Test
    void aSchoolThatIsNoIdIsNoSchool() {
        assertNull(new StaffForm("Ana", "a@b.org", "teacher", "north").schoolId());
    }
}
