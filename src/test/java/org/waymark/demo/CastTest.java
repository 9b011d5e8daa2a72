package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.roster.SchoolClass;

/** The demo's cast is large enough to show every page at work. */
class CastTest {
    private static <T> Set<T> all(Function<Cast.Group, T> of) {
        return Cast.CLASSES.stream().map(of).collect(Collectors.toSet());
    }

    @Test
    void twoSchoolsTeachFiveClassesOfEveryBand() {
        assertEquals(2, all(Cast.Group::school).size());
        assertEquals(5, Cast.CLASSES.size());
        assertEquals(Set.of("K-2", "3-5", "6-8", "9-12"), all(group -> SchoolClass.band(group.grade())));
    }

    @Test
    void aboutAHundredAndTwentyStudentsLearn() {
        assertEquals(120, Cast.CLASSES.stream().mapToInt(Cast.Group::size).sum());
        assertTrue(Cast.CLASSES.stream().allMatch(group -> group.size() <= 40), "there is one animal for each");
    }

    @Test
    void everySchoolNamesTwoAdultsWhoTeachNobodyHere() {
        Set<String> teachers = all(group -> group.teacher().name());
        all(Cast.Group::school).forEach(school -> {
            assertTrue(school.adults().size() >= 2, school.name());
            assertTrue(school.adults().stream().noneMatch(adult -> teachers.contains(adult.name())), school.name());
        });
    }

    @Test
    void someLessonsAreWeeksAgoAndOneClassIsHalfWay() {
        assertTrue(lessons(lesson -> lesson.daysAgo() >= 14 && lesson.finished() > 0.9) >= 3);
        assertEquals(1, lessons(lesson -> lesson.finished() == 0.5));
    }

    private static long lessons(java.util.function.Predicate<Cast.Lesson> which) {
        return Cast.CLASSES.stream()
                .flatMap(group -> group.lessons().stream())
                .filter(which)
                .count();
    }

    @Test
    void codesAndAddressesAreEachSomebodysOwn() {
        assertEquals(5, all(Cast.Group::code).size());
        assertTrue(all(Cast.Group::code).stream().allMatch(code -> code.matches("[BCDFGHJKLMNPQRSTVWXZ]{6}")));
        assertEquals(3, all(group -> group.teacher().email()).size());
    }
}
