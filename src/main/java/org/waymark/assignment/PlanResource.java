package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.Text;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;

/** The plan of a class: to lay it out, to move things about, and to give it to another class. */
@Path("/classes/{class}/plan")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class PlanResource {
    @Inject
    Classes classes;

    @Inject
    Plans plans;

    @Inject
    PlanPages pages;

    @Inject
    Curriculum curriculum;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public PlanPage show(@PathParam("class") UUID id) {
        return pages.of(classes.taught(id));
    }

    /** Lays the plan out anew. What is assigned stays where it is; weeks that are off stay off. */
    @POST
    @Allowed(Role.TEACHER)
    public Response lay(@PathParam("class") UUID id, PlanForm form) {
        SchoolClass schoolClass = entered(id);
        Map<String, String> errors = form.errors(pages.today());
        if (!errors.isEmpty()) {
            return refused(pages.of(schoolClass, form, errors, null));
        }
        Optional<YearPlan> before = plans.find(id);
        TermWeeks term = form.term(before.map(plan -> plan.term().breaks()).orElse(Set.of()));
        return written(schoolClass, laid(schoolClass, term, before), "plan.lay");
    }

    private YearPlan laid(SchoolClass schoolClass, TermWeeks term, Optional<YearPlan> before) {
        Set<String> assigned = pages.assigned(schoolClass.id());
        List<YearPlan.Step> kept = before.map(YearPlan::steps).orElse(List.of()).stream()
                .filter(step -> assigned.contains(step.lesson()) && term.has(step.day()))
                .toList();
        List<String> next = pages.lessons(schoolClass).stream()
                .filter(lesson -> !assigned.contains(lesson))
                .toList();
        YearPlan rest = YearPlan.lay(term, order().sorted(next));
        return new YearPlan(
                term, Stream.concat(kept.stream(), rest.steps().stream()).toList());
    }

    /** Puts a lesson on a day: 422 with the reason where that cannot be, or should not. */
    @POST
    @Path("lessons")
    @Allowed(Role.TEACHER)
    public Response put(@PathParam("class") UUID id, PlanStepForm form) {
        SchoolClass schoolClass = entered(id);
        Optional<YearPlan> found = plans.find(id);
        String lesson = form.lesson() == null ? "" : form.lesson();
        if (found.isEmpty() || curriculum.find(lesson).isEmpty()) {
            return refused(pages.changed(schoolClass));
        }
        YearPlan plan = found.get();
        Optional<LocalDate> day = form.day(plan);
        Move move =
                day.map(one -> plan.put(lesson, one, order(), form.insists())).orElseGet(Move.Outside::new);
        if (move instanceof Move.Done done) {
            return written(schoolClass, done.plan(), "plan.put");
        }
        PlanPage.Trouble trouble = trouble(lesson, day.orElse(null), move);
        return refused(pages.of(schoolClass, PlanForm.of(plan.term()), Map.of(), trouble));
    }

    private PlanPage.Trouble trouble(String lesson, LocalDate day, Move move) {
        Text title = pages.title(lesson);
        if (move instanceof Move.TooEarly early) {
            return new PlanPage.Trouble(lesson, title, "plan.too-early", pages.title(early.lesson()), day, true);
        }
        if (move instanceof Move.TooLate late) {
            return new PlanPage.Trouble(lesson, title, "plan.too-late", pages.title(late.lesson()), day, true);
        }
        String why = move instanceof Move.Off ? "plan.week-off" : "plan.week-outside";
        return new PlanPage.Trouble(lesson, title, why, Text.NONE, day, false);
    }

    @POST
    @Path("removals")
    @Allowed(Role.TEACHER)
    public Response remove(@PathParam("class") UUID id, PlanStepForm form) {
        SchoolClass schoolClass = entered(id);
        return plans.find(id)
                .filter(plan -> plan.find(form.lesson()).isPresent())
                .map(plan -> written(schoolClass, plan.without(form.lesson()), "plan.remove"))
                .orElseGet(() -> refused(pages.changed(schoolClass)));
    }

    @POST
    @Path("weeks")
    @Allowed(Role.TEACHER)
    public Response week(@PathParam("class") UUID id, PlanWeekForm form) {
        SchoolClass schoolClass = entered(id);
        Optional<YearPlan> plan = plans.find(id);
        return plan.flatMap(one -> form.week(one.term()))
                .map(week -> turned(schoolClass, plan.get(), week, form.isOff()))
                .orElseGet(() -> refused(pages.changed(schoolClass)));
    }

    private Response turned(SchoolClass schoolClass, YearPlan plan, LocalDate week, boolean off) {
        YearPlan changed = off ? plan.close(week, pages.assigned(schoolClass.id())) : plan.open(week);
        return written(schoolClass, changed, off ? "plan.close-week" : "plan.open-week");
    }

    /** Gives the plan to another class that the teacher has, in place of the one that it had. */
    @POST
    @Path("copies")
    @Allowed(Role.TEACHER)
    public Response copy(@PathParam("class") UUID id, PlanCopyForm form) {
        SchoolClass schoolClass = classes.taught(id);
        Optional<SchoolClass> other = classes.mine().stream()
                .filter(one ->
                        one.id().toString().equals(form.to()) && one.band().equals(schoolClass.band()))
                .findFirst();
        // in one order, so that two copies that cross each other wait
        Stream.concat(Stream.of(id), other.map(SchoolClass::id).stream())
                .sorted()
                .forEach(plans::lock);
        Optional<YearPlan> plan = plans.find(id);
        if (plan.isEmpty() || other.isEmpty()) {
            return refused(pages.changed(schoolClass));
        }
        return written(other.get(), plan.get(), "plan.copy");
    }

    private SchoolClass entered(UUID id) {
        SchoolClass schoolClass = classes.taught(id);
        plans.lock(id);
        return schoolClass;
    }

    private LessonOrder order() {
        return LessonOrder.of(curriculum.units(), curriculum.lessons());
    }

    private Response written(SchoolClass schoolClass, YearPlan plan, String action) {
        UUID me = signedIn.visitor().user();
        plans.write(schoolClass, plan, me, clock.instant());
        trail.record(clock.instant(), me, action, schoolClass.id());
        return Response.seeOther(URI.create("/classes/" + schoolClass.id() + "/plan"))
                .build();
    }

    private static Response refused(PlanPage again) {
        return Response.status(422).entity(again).build();
    }
}
