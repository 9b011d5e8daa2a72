package org.waymark.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Role;
import org.waymark.identity.User;
import org.waymark.identity.Users;

/** Which lessons the district may teach: those that every reviewer has read, and those that somebody here has read. */
@ApplicationScoped
public class Openings {
    private final Approvals approvals;
    private final Curriculum curriculum;
    private final Users users;

    @Inject
    public Openings(Approvals approvals, Curriculum curriculum, Users users) {
        this.approvals = approvals;
        this.curriculum = curriculum;
        this.users = users;
    }

    Openings() { // for the container's proxy
        this(null, null, null);
    }

    /** The ids of the lessons that may be assigned now. */
    public Set<String> open() {
        Set<String> approved = approvals.standing().keySet();
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.reviewed() || approved.contains(lesson.id()))
                .map(Lesson::id)
                .collect(Collectors.toSet());
    }

    /** The names of those who can open a lesson. */
    public List<String> openers() {
        return users.staff().stream()
                .filter(user -> user.role() == Role.OFFICER)
                .map(User::name)
                .toList();
    }
}
