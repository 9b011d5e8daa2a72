package org.waymark.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whose each address is. The order is the order of asking: what takes something away comes after what needs it. */
final class Rights {
    private final Map<String, Right> rows = new LinkedHashMap<>();

    private Rights of(Right right, String... addresses) {
        for (String address : addresses) {
            if (rows.put(address, right) != null) {
                throw new IllegalArgumentException(address + " has two rows");
            }
        }
        return this;
    }

    static Map<String, Right> all() {
        return new Rights()
                .of(
                        Right.ANYONE,
                        "GET /",
                        "GET /lessons",
                        "GET /lessons/{lesson}",
                        "GET /lessons/misconceptions",
                        "GET /lessons/table",
                        "GET /lessons/{lesson}/answers",
                        "GET /lessons/{lesson}/print",
                        "GET /lessons/{lesson}/versions",
                        "GET /standards",
                        "GET /lessons/{lesson}/script",
                        "GET /lessons/{lesson}/slides",
                        "GET /lessons/{lesson}/family",
                        "GET /lessons/{lesson}/alternate",
                        "GET /lessons/{lesson}/assets/{file}",
                        "GET /static/{version}/{file: .+}",
                        "GET /sw.js",
                        "GET /help",
                        "GET /pause",
                        "GET /sign-in",
                        "POST /sign-in",
                        "POST /join",
                        "GET /join/{code}",
                        "GET /join/{code}/{animal}",
                        "POST /join/{code}/{animal}",
                        "GET /open-quiz/{code}",
                        "POST /open-quiz/{code}",
                        "GET /open-quiz",
                        "POST /open-quiz",
                        "GET /open-quiz/done",
                        "GET /badge",
                        "POST /badge",
                        "GET /link/{token}",
                        "POST /link/{token}")
                .of(
                        Right.TEACHER_OF_THE_CLASS,
                        "GET /classes/{class}",
                        "POST /classes/{class}/students",
                        "POST /classes/{class}/opening",
                        "POST /classes/{class}/closing",
                        "POST /classes/{class}/home-use",
                        "POST /classes/{class}/cards",
                        "GET /classes/{class}/assignments",
                        "POST /classes/{class}/assignments",
                        "GET /assignments/{assignment}/times",
                        "POST /assignments/{assignment}/times",
                        "POST /assignments/{assignment}/closing",
                        "POST /assignments/{assignment}/reopening",
                        "GET /assignments/{assignment}/progress",
                        "GET /assignments/{assignment}/progress/live",
                        "GET /classes/{class}/progress",
                        "GET /classes/{class}/students/{student}/progress",
                        "GET /assignments/{assignment}/items",
                        "GET /assignments/{assignment}/regrade/{item}",
                        "POST /assignments/{assignment}/regrade/{item}",
                        "POST /assignments/{assignment}/regrade/{item}/undo",
                        "GET /assignments/{assignment}/gain",
                        "GET /assignments/{assignment}/analysis",
                        "GET /classes/{class}/reteach",
                        "GET /classes/{class}/reteach/groups",
                        "POST /classes/{class}/reteach/groups",
                        "GET /classes/{class}/reteach/ideas",
                        "GET /assignments/{assignment}/counts",
                        "GET /classes/{class}/preview/{lesson}",
                        "POST /classes/{class}/preview/{lesson}/responses/{item}",
                        "GET /classes/{class}/plan",
                        "POST /classes/{class}/plan",
                        "POST /classes/{class}/plan/lessons",
                        "POST /classes/{class}/plan/removals",
                        "POST /classes/{class}/plan/weeks",
                        "POST /classes/{class}/plan/copies",
                        "GET /assignments/{assignment}/open-quiz",
                        "POST /assignments/{assignment}/open-quiz",
                        "POST /assignments/{assignment}/open-quiz/end",
                        "GET /assignments/{assignment}/paper",
                        "POST /assignments/{assignment}/paper",
                        "POST /assignments/{assignment}/paper/withdrawal",
                        "GET /classes/{class}/groups",
                        "POST /classes/{class}/groups",
                        "POST /classes/{class}/groups/{group}",
                        "POST /classes/{class}/groups/{group}/ending",
                        "GET /classes/{class}/teach",
                        "GET /classes/{class}/teach/{lesson}",
                        "POST /classes/{class}/teach/{lesson}",
                        "GET /classes/{class}/teach/{lesson}/turn",
                        "POST /classes/{class}/teach/{lesson}/check",
                        "POST /classes/{class}/teach/{lesson}/end",
                        "GET /classes/{class}/projector/{lesson}",
                        "GET /assignments/{assignment}/teach",
                        "POST /assignments/{assignment}/teach",
                        "GET /assignments/{assignment}/teach/turn",
                        "POST /assignments/{assignment}/teach/pace",
                        "POST /assignments/{assignment}/teach/check",
                        "POST /assignments/{assignment}/teach/end",
                        "GET /assignments/{assignment}/projector",
                        "GET /classes/{class}/letters/{lesson}",
                        "POST /classes/{class}/letters/{lesson}/notices",
                        "GET /assignments/{assignment}/letter",
                        "GET /classes/{class}/permissions",
                        "POST /classes/{class}/permissions",
                        "GET /classes/{class}/students/{student}/permissions",
                        "POST /classes/{class}/students/{student}/permissions",
                        "GET /classes/{class}/opt-outs",
                        "POST /classes/{class}/opt-outs",
                        "GET /course/attempts/{attempt}",
                        "GET /classes/{class}/students/{student}/support",
                        "POST /classes/{class}/students/{student}/support",
                        "POST /classes/{class}/students/{student}/unlock",
                        "POST /classes/{class}/students/{student}/admission",
                        "GET /classes/{class}/sign-ins",
                        "POST /classes/{class}/students/{student}/badge-loss",
                        "GET /classes/{class}/students/{student}/move",
                        "POST /classes/{class}/students/{student}/move",
                        "POST /classes/{class}/students/{student}/removal",
                        "POST /classes/{class}/students/{student}/return")
                .of(
                        Right.STUDENT_OF_THE_CLASS,
                        "GET /assignments/{assignment}/notice/{next: reading|practice|before|quiz|recall|reminder}",
                        "GET /assignments/{assignment}/reading",
                        "GET /assignments/{assignment}/practice",
                        "POST /assignments/{assignment}/practice/choices",
                        "POST /assignments/{assignment}/scales",
                        "POST /assignments/{assignment}/completion",
                        "GET /assignments/{assignment}/{part: before|quiz|recall|reminder}",
                        "PUT /assignments/{assignment}/{part: before|quiz|recall|reminder}/responses/{item}",
                        "POST /assignments/{assignment}/{part: before|quiz|recall|reminder}/responses/{item}",
                        "POST /assignments/{assignment}/{part: before|quiz|recall|reminder}/submission",
                        "PUT /assignments/{assignment}/{part: before|quiz|recall|reminder}/submission",
                        "GET /assignments/{assignment}/{part: before|quiz|recall|reminder}/result")
                .of(
                        Right.OFFICER_OF_THE_DISTRICT,
                        "POST /staff/{person}/link",
                        "POST /schools/{school}/adults",
                        "POST /schools/{school}/adults/{adult}/removal")
                .of(
                        Right.ANY_STAFF,
                        "GET /course",
                        "GET /course/record",
                        "GET /course/{module}",
                        "GET /course/{module}/check",
                        "POST /course/{module}/attempts")
                .of(
                        Right.ANY_TEACHER,
                        "GET /classes",
                        "POST /classes",
                        "GET /course/routing-card",
                        "POST /course/routing-card")
                .of(Right.ANY_STUDENT, "GET /today", "GET /together", "GET /together/pace", "POST /together")
                .of(
                        Right.ANY_OFFICER,
                        "GET /district",
                        "GET /district/help-rule",
                        "POST /district/help-rule",
                        "GET /course/schools",
                        "GET /course/readiness",
                        "POST /course/readiness",
                        "GET /schools",
                        "POST /schools",
                        "POST /schools/settings",
                        "GET /adoption",
                        "GET /permission-rules",
                        "POST /permission-rules",
                        "GET /adoption/help",
                        "POST /adoption/help/{line}/confirmations",
                        "GET /adoption/lessons/{lesson}",
                        "POST /adoption/lessons/{lesson}/approvals",
                        "POST /adoption/lessons/{lesson}/withdrawals",
                        "GET /staff",
                        "POST /staff")
                .of(Right.ANYONE_SIGNED_IN, "GET /home")
                .of(Right.ANYONE, "GET /leave", "POST /sign-out")
                .rows;
    }
}
