package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;
import org.waymark.roster.Orgs;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** For officers: how far the schools are with the adult course. */
@Path("/course/schools")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class TrainedResource {
    private static final String BY_SCHOOL = """
            with valid as (
                select user_id, array_agg(distinct module_id) as modules from module_attempt
                where passed and attempted_at > ? group by user_id)
            select o.name, count(u.id) as teachers,
                   count(u.id) filter (where v.modules @> ?::text[]) as ready,
                   count(u.id) filter (where v.modules @> ?::text[]) as finished,
                   (select count(*) from (
                       select distinct on (line) words from routing_line r where r.school_id = o.id
                       order by line, written_at desc, id desc) newest where words <> '') as filled
            from org o
            left join app_user u on u.school_id = o.id and u.role = 'teacher'
            left join valid v on v.user_id = u.id
            where o.type = 'school'
            group by o.id, o.name order by o.name, o.id""";

    @Inject
    Sql sql;

    @Inject
    Curriculum curriculum;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public TrainedPage show() {
        List<String> all = curriculum.course().stream().map(Module::id).toList();
        List<TrainedPage.School> schools = sql.list(
                BY_SCHOOL,
                TrainedResource::school,
                Completion.since(clock.instant()),
                array(Readying.MODULES),
                array(all));
        return new TrainedPage(orgs.district().name(), schools);
    }

    private static TrainedPage.School school(ResultSet row) throws SQLException {
        return new TrainedPage.School(
                row.getString("name"),
                row.getInt("teachers"),
                row.getInt("ready"),
                row.getInt("finished"),
                RoutingLine.values().length - row.getInt("filled"));
    }

    private static String array(List<String> modules) {
        return "{" + String.join(",", modules) + "}";
    }
}
