package org.waymark.curriculum.authoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the whole curriculum and holds it to every rule. The same in the tests, on the command line and at the start. */
public final class Linter {
    static final List<Rule> RULES = List.of(
            new OneKeyPerItem(),
            new ChoicesHaveSeveralKeys(),
            new OptionCount(),
            new OptionLengths(),
            new StemIsShort(),
            new QuizSize(),
            new QuizAsksTheMix(),
            new EveryOptionExplains(),
            new EveryItemGivesItsReason(),
            new EveryDistractorNamesAMisconception(),
            new FeedbackIsKind(),
            new FeedbackServesAMiss(),
            new NoAllOfTheAbove(),
            new StemsAskForTheBest(),
            new OptionsDoNotGiveThemselvesAway(),
            new FrequencyIsPlain(),
            new KeyDoesNotEchoTheStem(),
            new OptionsAreParallel(),
            new KeyIsNotLongest(),
            new KeyPositionsVary(),
            new KeysAreSpread(),
            new PlacesAreMixed(),
            new FormsAreParallel(),
            new EveryPathEnds(),
            new EverySceneIsReachable(),
            new EveryEndBringsHelp(),
            new BranchesLinkToScenes(),
            new ScaleAsksHowSure(),
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
            new PicturesAreGentle(),
            new LastPictureShowsSupport(),
            new FitsTheGradeInEnglish(),
            new FitsTheGradeInSpanish(),
            new NobodyIsTalkedDownTo(),
            new SentencesAreShort(),
            new FamilyLetterReadsEasily(),
            new BlockedWords(),
            new CareWords(),
            new BlamePatterns(),
            new CulpaIsDenied(),
            new AdultsCarryTheDuty(),
            new ManipulationIsBrief(),
            new NoMethods(),
            new RequiredLines(),
            new HelpServesEveryBand(),
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

    static final List<CourseRule> COURSE = List.of(
            new ModulesAreWhole(),
            new ModulesReadPlainly(),
            new ModulesAskChoices(),
            new PassMarksHold(),
            new FactsAreCarried());

    static final List<MandateRule> MANDATES = List.of(
            new MandateIdsAreUnique(),
            new MandatesCiteTheirSources(),
            new MandateStatusIsSaid(),
            new MandatesRestOnStatements(),
            new MandateGradesAreKnown(),
            new MandateTimesAreKnown(),
            new MandateLessonsExist());

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
    private static final List<String> MODULE = List.of("module.en.md", "module.es.md", "review.yaml");

    private Linter() {}

    /** Everything that is wrong, by file and line. */
    public static List<Finding> lint(LibraryFiles files) {
        return lint(LibraryReader.read(files));
    }

    static List<Finding> lint(LibraryReader.Reading reading) {
        Library library = reading.library();
        Stream<Finding> lessons = library.lessons().values().stream()
                // what is missing is found already, and would break most rules
                .filter(lesson -> lesson.files().texts().keySet().containsAll(LESSON))
                .flatMap(lesson -> lint(lesson, library));
        Stream<Finding> course = library.course().stream()
                .filter(module -> module.files().texts().keySet().containsAll(MODULE))
                .flatMap(module -> lint(module, library));
        Stream<Finding> mandates = library.mandates().stream()
                .filter(mandate -> !mandate.id().isEmpty()) // what cannot be read is found already
                .flatMap(mandate -> lint(mandate, library));
        return Stream.of(reading.findings().stream(), lessons, course, mandates)
                .flatMap(findings -> findings)
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }

    private static Stream<Finding> lint(Lesson lesson, Library library) {
        return RULES.stream().flatMap(rule -> rule.check(lesson, library).map(finding -> finding.by(rule)));
    }

    private static Stream<Finding> lint(Module module, Library library) {
        Stream<Finding> shared = RULES.stream()
                .flatMap(rule -> rule instanceof SharedRule both
                        ? both.check((Authored) module, library).map(finding -> finding.by(rule))
                        : Stream.of());
        Stream<Finding> own =
                COURSE.stream().flatMap(rule -> rule.check(module, library).map(finding -> finding.by(rule)));
        return Stream.concat(shared, own);
    }

    private static Stream<Finding> lint(Mandate mandate, Library library) {
        return MANDATES.stream().flatMap(rule -> rule.check(mandate, library).map(finding -> finding.by(rule)));
    }
}
