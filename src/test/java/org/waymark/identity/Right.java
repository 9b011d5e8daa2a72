package org.waymark.identity;

import java.util.function.BiPredicate;
import org.waymark.incontainer.Place;

/** Whose something is. For everybody else it is not there. */
enum Right {
    TEACHER_OF_THE_CLASS(
            (person, place) -> person.is(Role.TEACHER) && person.room().equals(place.room())),
    STUDENT_OF_THE_CLASS(
            (person, place) -> person.is(Role.STUDENT) && person.room().equals(place.room())),
    OFFICER_OF_THE_DISTRICT((person, place) -> person.is(Role.OFFICER)
            && place.room() != null
            && person.room().district().equals(place.room().district())),
    ANY_TEACHER((person, place) -> person.is(Role.TEACHER)),
    ANY_STUDENT((person, place) -> person.is(Role.STUDENT)),
    ANY_OFFICER((person, place) -> person.is(Role.OFFICER) && place.room() != null),
    ANY_STAFF((person, place) -> (person.is(Role.TEACHER) || person.is(Role.OFFICER)) && place.room() != null),
    ANYONE_SIGNED_IN((person, place) -> !person.isNobody()),
    ANYONE((person, place) -> place.room() != null);

    private final BiPredicate<Person, Place> rule;

    Right(BiPredicate<Person, Place> rule) {
        this.rule = rule;
    }

    boolean has(Person person, Place place) {
        return rule.test(person, place);
    }
}
