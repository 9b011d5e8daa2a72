package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The balance of curriculum.md 3.7 over a unit. Its 40 % holds for the roots of names; with two genders nearly all, that
 * figure cannot be met for gender, and 65 % stands in its place. Under five people in a role a share says nothing.
 */
final class RolesAreShared implements Rule {
    private static final int ENOUGH = 5;
    private static final double ROOTS = 0.40;
    private static final double GENDER = 0.65;
    private static final double BOYS_WHO_ASK = 0.40;
    private static final String KIN = "kin";

    @Override
    public String says() {
        return "Over a unit no gender and no culture has a role for itself, and boys are shown asking for help.";
    }

    /** Reported once for the unit, at its last lesson. */
    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return library.units().stream()
                .map(Unit::lessons)
                .filter(lessons ->
                        !lessons.isEmpty() && lessons.get(lessons.size() - 1).equals(lesson.id()))
                .map(lessons -> lessons.stream()
                        .map(id -> library.lessons().get(id).cast())
                        .toList())
                .flatMap(casts -> Stream.of(
                                role("harmed", casts, Cast::harmed, library),
                                role("helper", casts, Cast::helper, library),
                                role("harming", casts, Cast::harming, library),
                                boys(names(casts, Cast::asks, library)))
                        .flatMap(problems -> problems))
                .map(problem -> Finding.advice(
                        Lines.front(lesson, "cast"), problem, "Give some of these parts to others in names.yaml."));
    }

    private static List<Name> names(List<Cast> casts, Function<Cast, List<String>> role, Library library) {
        return casts.stream()
                .flatMap(cast -> role.apply(cast).stream())
                .map(library.names()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> role(
            String role, List<Cast> casts, Function<Cast, List<String>> part, Library library) {
        List<Name> names = names(casts, part, library);
        List<Name> homes =
                names.stream().filter(name -> !name.roots().equals(KIN)).toList();
        return Stream.concat(most(role, names, Name::gender, GENDER), most(role, homes, Name::roots, ROOTS));
    }

    private static Stream<String> most(String role, List<Name> names, Function<Name, String> group, double share) {
        Map<String, Long> counts = names.stream().collect(Collectors.groupingBy(group, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> names.size() >= ENOUGH && count.getValue() > share * names.size())
                .map(count -> count.getValue() + " of " + names.size() + " in the role " + role + " are "
                        + count.getKey() + ".");
    }

    private static Stream<String> boys(List<Name> asking) {
        long boys = asking.stream().filter(name -> name.gender().equals("boy")).count();
        return asking.size() >= ENOUGH && boys < BOYS_WHO_ASK * asking.size()
                ? Stream.of("Only " + boys + " of " + asking.size() + " who ask for help are boys.")
                : Stream.of();
    }
}
