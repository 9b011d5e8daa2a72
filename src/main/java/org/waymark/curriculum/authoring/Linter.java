package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the whole curriculum and holds it to every rule. The same in the tests, on the command line and at the start. */
public final class Linter {
    static final List<Rule> RULES = List.of(
            new OneKeyPerItem(),
            new OptionCount(),
            new OptionLengths(),
            new StemIsShort(),
            new QuizSize(),
            new EveryOptionExplains(),
            new EveryDistractorNamesAMisconception(),
            new FeedbackIsKind(),
            new NoAllOfTheAbove(),
            new StemsAskForTheBest(),
            new OptionsDoNotGiveThemselvesAway(),
            new FrequencyIsPlain(),
            new KeyDoesNotEchoTheStem(),
            new OptionsAreParallel(),
            new KeyIsNotLongest(),
            new KeyPositionsVary(),
            new KeysAreSpread(),
            new FormsAreParallel(),
            new EveryPathEnds(),
            new EverySceneIsReachable(),
            new EveryEndBringsHelp(),
            new BranchesLinkToScenes(),
            new EveryBranchExplains(),
            new ScenarioHasDecisions(),
            new IdsAreKebabCase(),
            new IdsAreUnique(),
            new BandAndStrandAreKnown(),
            new LevelIsKnown(),
            new MinutesFitTheBand(),
            new PrerequisitesExist(),
            new NoCycleOfPrerequisites(),
            new StandardsAreKnown(),
            new ObjectivesAreDeclared(),
            new ObjectivesAreChecked(),
            new ObjectivesSayICan(),
            new VocabularyIsSmall(),
            new PicturesExist(),
            new PicturesHaveAltText(),
            new FitsTheGradeInEnglish(),
            new FitsTheGradeInSpanish(),
            new NobodyIsTalkedDownTo(),
            new SentencesAreShort(),
            new FamilyLetterReadsEasily(),
            new BlockedWords(),
            new CareWords(),
            new BlamePatterns(),
            new AdultsCarryTheDuty(),
            new ManipulationIsBrief(),
            new NoMethods(),
            new RequiredLines(),
            new ClosesWithHope(),
            new NamesAreKnown(),
            new RolesAreShared(),
            new NoHtml(),
            new LinksStayInside(),
            new NoQuestionAboutOwnLife(),
            new ScriptIsWhole(),
            new TimingsAddUp(),
            new FamilyLetterIsShort(),
            new EveryPartIsWritten(),
            new ReviewsAreHonest(),
            new TranslationIsCurrent(),
            new SpanishIsSpanish());

    private static final List<String> LESSON = List.of(
            "lesson.en.md",
            "lesson.es.md",
            "teach.en.md",
            "teach.es.md",
            "family.en.md",
            "family.es.md",
            "alternate.en.md",
            "alternate.es.md",
            "review.yaml");

    private Linter() {}

    /** Everything that is wrong, by file and line. */
    public static List<Finding> lint(LibraryFiles files) {
        LibraryReader.Reading reading = LibraryReader.read(files);
        List<Finding> found = new ArrayList<>(reading.findings());
        for (Lesson lesson : reading.library().lessons().values()) {
            // what is missing is found already, and would break most rules
            if (lesson.files().texts().keySet().containsAll(LESSON)) {
                RULES.forEach(rule -> rule.check(lesson, reading.library())
                        .map(finding -> finding.by(rule))
                        .forEach(found::add));
            }
        }
        found.sort(Comparator.comparing(Finding::file).thenComparing(Finding::line));
        return found;
    }
}
