package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Scene;

final class EveryEndBringsHelp implements ScenarioRule {
    private static final Map<String, Pattern> HELPERS = Map.of("en", Wording.anyOf("""
                    adults?, grown-?ups?, teachers?, counselors?, coach(es)?, nurse, principal, librarian
                    moms?, mothers?, dads?, fathers?, mama, papa, parents?, guardian, aunt(ie)?, uncle
                    grand(ma|pa|mother|father|parent)s?, nana, abuela, abuelo, advocate, Ms\\., Mr\\., Mrs\\.
                    """), "es", Wording.anyOf("""
                    adult[ao]s?, maestr[ao]s?, profesora?, consejer[ao]s?, entrenadora?, enfermer[ao], director(a)?
                    mamá, papá, madre, padres?, abuel(a|o|ita|ito)s?, tí[ao]s?, bibliotecari[ao], tutora?
                    defensora?, señora?, Sr\\., Sra\\.
                    """));

    @Override
    public String says() {
        return "Every end of a scenario has an adult who helps.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, AssessmentItem item, Scenario scenario) {
        return scenario.scenes().stream()
                .filter(Scene::isEnd)
                .flatMap(scene -> Wording.LANGUAGES.stream()
                        .filter(language -> !HELPERS.get(language)
                                .matcher(scene.words().plain().in(language))
                                .find())
                        .map(language -> Finding.error(
                                lesson.place("scene:" + item.id() + "." + scene.id(), language),
                                "No adult is in this end.",
                                "Say which adult helps, and how.")));
    }
}
