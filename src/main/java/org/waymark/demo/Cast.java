package org.waymark.demo;

import java.util.List;
import java.util.Map;

/** Who is who in the demo district. Every name is invented. */
public final class Cast {
    /** The password of every grown-up in the demo. */
    public static final String PASSWORD = "maple valley demo";

    /** The picture password of every young student in the demo, one of each set. */
    public static final List<String> PICTURES = List.of("sun", "ball", "apple");

    /** The PIN of every older student in the demo. */
    public static final String PIN = "2468";

    /** Sees counts and nothing else. */
    public static final Adult OFFICER = new Adult("Dana Whitfield", "dana.whitfield@maple.example");

    public static final Adult RIVERA = new Adult("Elena Rivera", "elena.rivera@maple.example");
    public static final Adult OKAFOR = new Adult("Chidi Okafor", "chidi.okafor@maple.example");
    public static final Adult LINDQVIST = new Adult("Sara Lindqvist", "sara.lindqvist@maple.example");

    static final String DISTRICT = "Maple Valley Schools";
    static final String ZONE = "America/Chicago";

    static final School CEDAR = new School(
            "Cedar Elementary",
            List.of(
                    new HelpAdult("Ms. Amina Yusuf", "School counselor", "Room 4, every day until 3 o'clock"),
                    new HelpAdult("Mr. Tom Becker", "School nurse", "Nurse's office, next to the gym")));
    static final School LAKESIDE = new School(
            "Lakeside Secondary",
            List.of(
                    new HelpAdult("Mr. David Cho", "School counselor", "Room 112, before school and at lunch"),
                    new HelpAdult("Ms. Rosa Delgado", "Social worker", "Room 114, Mondays to Thursdays")));

    /** Both schools' routing card. The numbers are of the kind that nobody has. */
    static final Map<String, String> ROUTES = Map.of(
            "state-line", "555-0100, made up for the demo",
            "police", "555-0101, made up for the demo",
            "lead", "Ms. Ines Duarte, assistant principal, front office, 555-0102",
            "backup", "Mr. Paul Nakai, principal, front office, 555-0103",
            "counselor", "The counselor whom the help page names, 555-0104",
            "cover", "Front office, 555-0105: somebody comes at once",
            "state-law", "Made up for the demo: read your own state's law and write the date",
            "procedure", "Staff handbook, chapter 7, in the front office",
            "district", "Dana Whitfield, district office, 555-0106");

    static final List<Group> CLASSES = List.of(
            new Group(
                    CEDAR,
                    RIVERA,
                    "Grade 1, the Otters",
                    1,
                    "BRCHWD",
                    22,
                    true,
                    List.of(new Lesson("K2-BD3", 3, 0.86))),
            new Group(
                    CEDAR,
                    RIVERA,
                    "Grade 4, Room 12",
                    4,
                    "CDRLFT",
                    24,
                    false,
                    1,
                    List.of(new Lesson("35-BD1", 15, 1.0))),
            new Group(
                    LAKESIDE,
                    OKAFOR,
                    "Grade 7, Advisory A",
                    7,
                    "LKSDNT",
                    26,
                    true,
                    List.of(new Lesson("35-BD1", 29, 1.0), new Lesson("68-ON1", 1, 0.5))),
            new Group(
                    LAKESIDE,
                    OKAFOR,
                    "Grade 7, Advisory B",
                    7,
                    "LKSDBT",
                    23,
                    false,
                    List.of(new Lesson("35-BD1", 32, 1.0), new Lesson("68-ON1", 18, 0.95))),
            new Group(
                    LAKESIDE,
                    LINDQVIST,
                    "Grade 10, Health",
                    10,
                    "HLTHTN",
                    25,
                    false,
                    List.of(new Lesson("68-ON1", 36, 1.0), new Lesson("HS-HR2", 12, 0.92, true))));

    /** Display names as teachers give them: a first name, with a letter where two share it. */
    static final List<String> NAMES = List.of(
            "Aaliyah",
            "Adrián",
            "Aisha",
            "Alma",
            "Amir",
            "Ana",
            "Arjun",
            "Ava",
            "Ben",
            "Bilal",
            "Camila",
            "Carlos",
            "Chloe",
            "Dalia",
            "Daniel",
            "Deshawn",
            "Diego",
            "Ebony",
            "Eli",
            "Emma",
            "Esteban",
            "Fatima",
            "Finn",
            "Gabriela",
            "Grace",
            "Hana",
            "Hugo",
            "Ibrahim",
            "Imani",
            "Isaac",
            "Isabel",
            "Jada",
            "Jin",
            "Joel",
            "Josué",
            "Kai",
            "Kenji",
            "Keisha",
            "Lena",
            "Leo",
            "Lucía",
            "Malik",
            "Maya",
            "Mei",
            "Miguel",
            "Naomi",
            "Noah",
            "Nour",
            "Oscar",
            "Paloma",
            "Priya",
            "Rafa",
            "Ruth",
            "Sam",
            "Sofía",
            "Talia",
            "Tariq",
            "Vera",
            "Wren",
            "Zoe");

    private Cast() {}

    /** A grown-up who signs in. */
    public record Adult(String name, String email) {}

    record School(String name, List<HelpAdult> adults) {}

    record HelpAdult(String name, String work, String place) {}

    /**
     * A class, how many students it has, whether they may come in from home, and what it was assigned.
     *
     * @param refusals how many families said no to its lessons
     */
    record Group(
            School school,
            Adult teacher,
            String title,
            int grade,
            String code,
            int size,
            boolean home,
            int refusals,
            List<Lesson> lessons) {
        Group(
                School school,
                Adult teacher,
                String title,
                int grade,
                String code,
                int size,
                boolean home,
                List<Lesson> lessons) {
            this(school, teacher, title, grade, code, size, home, 0, lessons);
        }
    }

    /**
     * A lesson assigned so many days ago, and the share of the class that has finished it.
     *
     * @param measured whether the class was asked before it, too
     */
    record Lesson(String id, int daysAgo, double finished, boolean measured) {
        Lesson(String id, int daysAgo, double finished) {
            this(id, daysAgo, finished, false);
        }
    }

    /** What the start prints. */
    public static List<String> signIns() {
        return List.of(
                "Teacher:          " + OKAFOR.email() + "  password: " + PASSWORD,
                "Teacher, K-5:     " + RIVERA.email() + "  password: " + PASSWORD,
                "District officer: " + OFFICER.email() + "  password: " + PASSWORD,
                "Student, grade 7: class code LKSDNT, any animal, PIN " + PIN,
                "Student, grade 1: class code BRCHWD, any animal, pictures " + String.join(", ", PICTURES));
    }
}
