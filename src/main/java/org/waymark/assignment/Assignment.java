package org.waymark.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.roster.SchoolClass;

/** One lesson for one class. The version is pinned: a later edition of the lesson does not change it. */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    private UUID id;

    private UUID districtId;
    private UUID classId;
    private String lessonId;
    private String strand;
    private String version;
    private Instant opensAt;
    private Instant dueAt;
    private UUID assignedBy;
    private Instant assignedAt;
    private String feedback;
    private String firstForm;

    protected Assignment() {} // for JPA

    Assignment(UUID id, SchoolClass schoolClass, Lesson lesson, Times times, Delivery delivery, UUID by, Instant now) {
        this.id = id;
        this.districtId = schoolClass.districtId();
        this.classId = schoolClass.id();
        this.lessonId = lesson.id();
        this.strand = lesson.strand();
        this.version = lesson.version();
        this.opensAt = times.opens();
        this.dueAt = times.due();
        this.assignedBy = by;
        this.assignedAt = now;
        this.feedback = delivery.feedback().code();
        this.firstForm = delivery.firstForm(schoolClass.id(), lesson);
    }

    /** Opens or ends at another time. What students have done stays. */
    void move(Times times) {
        opensAt = times.opens();
        dueAt = times.due();
    }

    public UUID id() {
        return id;
    }

    public UUID districtId() {
        return districtId;
    }

    public UUID classId() {
        return classId;
    }

    public String lessonId() {
        return lessonId;
    }

    /** What its lesson is about. */
    public String strand() {
        return strand;
    }

    public String version() {
        return version;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** From when to when, for the class. */
    public Times times() {
        return new Times(opensAt, dueAt);
    }

    /** How feedback on its quiz is given. */
    public FeedbackPolicy feedback() {
        return FeedbackPolicy.of(feedback);
    }

    /** Which of two parallel forms is taken before the lesson, A or B; null when learning is not measured. */
    public String firstForm() {
        return firstForm;
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Work is still taken after the due date, and marked late. */
    public boolean isLate(Instant now) {
        return now.isAfter(dueAt);
    }
}
