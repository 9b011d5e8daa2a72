package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.platform.AuditSeals;
import org.waymark.roster.Orgs;

/** Lays out the officer's page. */
@ApplicationScoped
class RecordsPages {
    @Inject
    RetentionRules rules;

    @Inject
    Foretold foretold;

    @Inject
    RetentionRuns runs;

    @Inject
    Certificates certificates;

    @Inject
    FamilyRequests requests;

    @Inject
    AuditSeals seals;

    @Inject
    Minimum minimum;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    RecordsPage page(boolean looks, RetentionForm form, Map<String, String> errors) {
        Map<Kind, Integer> now = rules.now();
        Optional<AuditSeals.Newest> newest = seals.newest();
        return new RecordsPage(
                Kind.all().stream()
                        .map(kind -> RecordsPage.Standing.of(kind, now.get(kind)))
                        .toList(),
                rules.answersBefore(),
                looks ? foretold.count(minimum.now()) : Map.of(),
                minimum.now(),
                runs.unfinished().map(RetentionRuns.Run::begun).orElse(null),
                listed(),
                rules.history(),
                newest.map(AuditSeals.Newest::at).orElse(null),
                newest.map(one -> one.anchor().toString()).orElse(null),
                seals.waiting(),
                (int) requests.all().stream().filter(FamilyRequest::waits).count(),
                today(),
                orgs.district().zone(),
                form,
                errors);
    }

    private List<RecordsPage.Listed> listed() {
        return certificates.all().stream()
                .map(one -> new RecordsPage.Listed(one.id().toString(), one.made(), kind(one)))
                .toList();
    }

    private static String kind(Certificates.Certificate one) {
        try (JsonReader reader = Json.createReader(new StringReader(one.content()))) {
            return reader.readObject().getString("certificate");
        }
    }
}
