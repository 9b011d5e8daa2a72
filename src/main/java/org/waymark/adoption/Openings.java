package org.waymark.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Role;
import org.waymark.identity.User;
import org.waymark.identity.Users;

/**
 * Which lessons the district may teach: those that every reviewer or somebody here has read, while somebody here has checked
 * every help number that their students are shown.
 */
@ApplicationScoped
public class Openings {
    private final Approvals approvals;
    private final Confirmations confirmations;
    private final Curriculum curriculum;
    private final Users users;

    @Inject
    public Openings(Approvals approvals, Confirmations confirmations, Curriculum curriculum, Users users) {
        this.approvals = approvals;
        this.confirmations = confirmations;
        this.curriculum = curriculum;
        this.users = users;
    }

    Openings() { // for the container's proxy
        this(null, null, null, null);
    }

    /** The ids of the lessons that may be assigned now. */
    public Set<String> open() {
        Set<String> approved = approvals.standing().keySet();
        Set<String> checked = confirmations.valid().keySet();
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.reviewed() || approved.contains(lesson.id()))
                .filter(lesson -> helps(lesson, checked))
                .map(Lesson::id)
                .collect(Collectors.toSet());
    }

    private boolean helps(Lesson lesson, Set<String> checked) {
        return curriculum.helpFor(lesson.band(), lesson.id()).stream()
                .map(HelpLine::id)
                .allMatch(checked::contains);
    }

    /** The names of those who can open a lesson. */
    public List<String> openers() {
        return users.staff().stream()
                .filter(user -> user.role() == Role.OFFICER)
                .map(User::name)
                .toList();
    }
}
