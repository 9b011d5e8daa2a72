package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The patterns of curriculum.md 3.3. A distractor may say such a thing: the feedback below it sets it right. */
final class BlamePatterns implements Rule {
    // "should have told" blames, "should have friends" does not
    private static final Map<String, Pattern> BLAMING = Map.of("en", Wording.anyOf("""
                    (you|they|she|he) should(n't| not)? have (not )?(\\w+ed|\\w+[oae]wn|told|said|gone|left|been|come)
                    (you|they|she|he) should(n't| not)? have (not )?(kept|done|sent|seen|put|let|thought)
                    if (only )?(you|they|she|he) had(n't)?( not)? (\\w+ed|told|said|gone|left|known|been)
                    why did(n't)? (you|they|she|he), (knew|known?|knows) better, don't be a victim, be careful or
                    (it's|it is|this is|it was|partly) (partly |all )?(your|their|her|his) (own )?fault
                    never send, good (girls|boys|kids) don't, (what|how) (you|they|she|he) (wore|dressed|was wearing)
                    let (him|her|them) (do|touch|take|have)
                    """), "es", Wording.anyOf("""
                    (debió|debiste|debieron|tenías que|tenía que|deberías?) haber, ten cuidado o
                    por qué no (contaste|dijiste|contó|dijo|te fuiste|se fue), no seas (una )?víctima
                    si (tan solo |solo )?(no )?(lo |te |se )?hubier(a|as|an) \\p{L}+(do|to|cho)
                    (?<!no )(?<!nunca )(es|fue|era) (en parte )?(toda )?(tu|su) (propia )?culpa
                    nunca (envíes|mandes), l[ao]s (niñ[ao]s|chic[ao]s) buen[ao]s no, cómo iba vestid[ao]
                    dejó que (la|lo|le|les) (tocara|hiciera)n?
                    """));

    @Override
    public String says() {
        return "Nothing puts the blame on the person who was hurt.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Passage.all(lesson)
                .filter(passage -> !passage.wrong())
                .flatMap(passage -> Wording.LANGUAGES.stream().flatMap(language -> check(lesson, passage, language)));
    }

    private static Stream<Finding> check(Lesson lesson, Passage passage, String language) {
        return Wording.find(BLAMING.get(language), passage.words().in(language)).stream()
                .map(found -> Finding.error(
                        passage.place(lesson, language, BLAMING.get(language)),
                        "\"" + found + "\" puts blame on the person who was hurt.",
                        "Say what another person did."));
    }
}
