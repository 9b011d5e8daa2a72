package org.waymark.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.roster.file.ClassList;
import org.waymark.roster.file.Finding;
import org.waymark.roster.file.Names;

/**
 * What a list would change in a class.
 *
 * @param joins who is new
 * @param back who was here before and comes back
 * @param stays who is here already, renamed or numbered perhaps
 * @param leavers who is here and not in the list
 * @param findings why nothing can be changed
 */
public record Difference(
        List<ClassList.Entry> joins, List<Match> back, List<Match> stays, List<Match> leavers, List<Finding> findings) {
    private static final int FEW = 3;
    private static final int SHARE = 5; // a fifth

    /** Somebody whom the class knows, and what the list says of them. */
    public record Match(UUID id, String name, String number, String newName, String newNumber) {
        static Match of(ClassRoll.Person person, ClassList.Entry entry) {
            boolean newNumber = person.number().isEmpty() && !entry.number().isEmpty();
            return new Match(
                    person.id(),
                    person.name(),
                    person.number(),
                    entry.name(),
                    newNumber ? entry.number() : person.number());
        }

        public boolean renamed() {
            return !name.equals(newName);
        }

        public boolean numbered() {
            return !number.equals(newNumber);
        }
    }

    static Difference of(String file, ClassList list, List<ClassRoll.Person> roll, Set<String> elsewhere) {
        return new Matching(file, roll, elsewhere).of(list.entries());
    }

    public List<Match> renamed() {
        return stays.stream().filter(Match::renamed).toList();
    }

    public List<Match> numbered() {
        return stays.stream().filter(Match::numbered).toList();
    }

    /** Whether so many would leave that one press must not do it. */
    public boolean isSteep() {
        return leavers.size() > Math.max(FEW, (leavers.size() + stays.size()) / SHARE);
    }

    /** How many the class would have. */
    public int size(boolean leave) {
        return joins.size() + back.size() + stays.size() + (leave ? 0 : leavers.size());
    }

    public boolean changesNothing() {
        return joins.isEmpty()
                && back.isEmpty()
                && renamed().isEmpty()
                && numbered().isEmpty()
                && leavers.isEmpty();
    }

    /** Numbers find first, then names; what fits two people is said and never guessed. */
    private static final class Matching {
        private final String file;
        private final List<ClassRoll.Person> roll;
        private final Set<String> elsewhere;
        private final Map<ClassList.Entry, ClassRoll.Person> found = new HashMap<>();
        private final Set<UUID> taken = new HashSet<>();
        private final List<Finding> findings = new ArrayList<>();

        Matching(String file, List<ClassRoll.Person> roll, Set<String> elsewhere) {
            this.file = file;
            this.roll = roll;
            this.elsewhere = elsewhere;
        }

        Difference of(List<ClassList.Entry> entries) {
            entries.forEach(this::byNumber);
            entries.stream().filter(entry -> !found.containsKey(entry)).forEach(this::byName);
            List<Match> here = matches(entries, true);
            lookForSameNames(entries);
            List<Match> leavers = roll.stream()
                    .filter(person -> person.here() && !taken.contains(person.id()))
                    .map(person ->
                            new Match(person.id(), person.name(), person.number(), person.name(), person.number()))
                    .toList();
            return new Difference(
                    entries.stream().filter(entry -> !found.containsKey(entry)).toList(),
                    matches(entries, false),
                    here,
                    leavers,
                    findings);
        }

        private List<Match> matches(List<ClassList.Entry> entries, boolean here) {
            return entries.stream()
                    .filter(entry ->
                            found.containsKey(entry) && found.get(entry).here() == here)
                    .map(entry -> Match.of(found.get(entry), entry))
                    .toList();
        }

        private void byNumber(ClassList.Entry entry) {
            if (entry.number().isEmpty()) {
                return;
            }
            if (elsewhere.contains(entry.number())) {
                say(entry, "import.number-elsewhere", entry.number());
            }
            roll.stream()
                    .filter(person -> person.number().equals(entry.number()))
                    .forEach(person -> take(entry, person));
        }

        private void byName(ClassList.Entry entry) {
            List<ClassRoll.Person> here = called(entry, true);
            List<ClassRoll.Person> fit = here.isEmpty() ? called(entry, false) : here;
            if (fit.size() > 1) {
                say(entry, here.isEmpty() ? "import.ambiguous-before" : "import.ambiguous", entry.name());
            } else if (!fit.isEmpty()) {
                take(entry, fit.get(0));
            }
        }

        private List<ClassRoll.Person> called(ClassList.Entry entry, boolean here) {
            return roll.stream()
                    .filter(person -> person.here() == here && !taken.contains(person.id()))
                    .filter(person -> person.key().equals(Names.key(entry.name())))
                    .filter(person ->
                            person.number().isEmpty() || entry.number().isEmpty())
                    .toList();
        }

        /** Somebody else of that name, with another number, stays if nobody leaves. */
        private void lookForSameNames(List<ClassList.Entry> entries) {
            Set<String> left = new HashSet<>();
            roll.stream()
                    .filter(person -> person.here() && !taken.contains(person.id()))
                    .forEach(person -> left.add(person.key()));
            entries.stream()
                    .filter(entry -> left.contains(Names.key(entry.name())) && findings.isEmpty())
                    .forEach(entry -> say(entry, "import.name-here", entry.name()));
        }

        private void take(ClassList.Entry entry, ClassRoll.Person person) {
            found.put(entry, person);
            taken.add(person.id());
        }

        private void say(ClassList.Entry entry, String message, String about) {
            findings.add(new Finding(file, entry.line(), message, about));
        }
    }
}
