package org.waymark.roster;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.web.Table;

/**
 * Who came into a class in the last thirty days, and what did not work.
 *
 * @param student whose lines these are; null for everybody's
 * @param failed whether only what did not work is listed
 */
public record SignInsPage(
        UUID id,
        String title,
        List<Students.Student> students,
        UUID student,
        boolean failed,
        List<SignIns.SignIn> signIns,
        ZoneId zone)
        implements Table {
    private static final int ON_A_PAGE = 200;

    static SignInsPage of(
            SchoolClass schoolClass,
            List<Students.Student> students,
            UUID student,
            boolean failed,
            List<SignIns.SignIn> all,
            ZoneId zone) {
        List<SignIns.SignIn> chosen = all.stream()
                .filter(one -> student == null || one.student().equals(student))
                .filter(one -> !failed || one.outcome() != SignIns.Outcome.IN)
                .toList();
        return new SignInsPage(schoolClass.id(), schoolClass.title(), students, student, failed, chosen, zone);
    }

    /** As many as one can look through; the table has all. */
    public List<SignIns.SignIn> newest() {
        return signIns.subList(0, Math.min(ON_A_PAGE, signIns.size()));
    }

    public boolean isCut() {
        return signIns.size() > ON_A_PAGE;
    }

    @Override
    public List<String> columns() {
        return List.of("time", "student", "way", "outcome");
    }

    @Override
    public List<List<Object>> rows() {
        return signIns.stream()
                .map(one -> Arrays.<Object>asList(
                        one.at().toString(),
                        one.name(),
                        one.way().code(),
                        one.outcome().code()))
                .toList();
    }
}
