package org.waymark.roster;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.roster.file.Archive;
import org.waymark.roster.file.Finding;
import org.waymark.roster.file.RosterFile;
import org.waymark.roster.file.RosterLine;
import org.waymark.web.Upload;

/** One reading of a district's files, from the first line to the last. Some thousand lines are in memory at a time. */
final class RosterReading implements RosterFile.Reader {
    private static final int AT_ONCE = 2_000;
    private static final int MOST_LINES = 1_000_000;
    private static final int LONGEST_HEAD = 40;
    /** What all files may have together once they are unpacked. */
    private static final long MOST_BYTES = 300_000_000;

    private static final Set<RosterFile> NEEDED =
            EnumSet.of(RosterFile.CLASSES, RosterFile.USERS, RosterFile.ENROLLMENTS);

    private final UUID id;
    private final Staging staging;
    private final Rosters rosters;
    private final Clock clock;
    private final Map<String, UUID> teachers;
    private final Set<RosterFile> seen = EnumSet.noneOf(RosterFile.class);
    private final List<RosterLine> waiting = new ArrayList<>();
    private String file = "";
    private int lines;
    private int findings;

    RosterReading(UUID id, Staging staging, Rosters rosters, Clock clock) {
        this.id = id;
        this.staging = staging;
        this.rosters = rosters;
        this.clock = clock;
        this.teachers = staging.teachers();
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** @return false when something is wrong with what was read */
    boolean read(List<Upload> uploads) {
        try {
            uploads.forEach(this::upload);
            flush();
        } catch (TooLong e) {
            finding(new Finding(file, 0, "import.too-many-lines", ""));
        }
        NEEDED.stream()
                .filter(needed -> !seen.contains(needed))
                .forEach(missing -> finding(new Finding(missing.file(), 0, "import.file-missing", missing.file())));
        return findings == 0;
    }

    private void upload(Upload upload) {
        String name = upload.name();
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            new Archive(MOST_BYTES).read("ZIP", upload.open(), this::file, this);
        } else {
            RosterFile.called(name).ifPresent(known -> file(known, upload.open()));
        }
    }

    private void file(RosterFile known, InputStream in) {
        file = known.file();
        if (!seen.add(known)) {
            finding(new Finding(file, 0, "import.file-twice", ""));
            return;
        }
        known.read(in, this);
        flush();
    }

    @Override
    public void line(RosterLine line) {
        waiting.add(line);
        if (++lines > MOST_LINES) {
            throw new TooLong();
        }
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (findings == 0) { // else nothing of it will be used
            staging.add(id, waiting, teachers, file, lines, clock.instant());
        }
        waiting.clear();
    }

    @Override
    public void finding(Finding finding) {
        if (findings++ < RosterFaults.MOST) {
            rosters.add(id, findings, finding);
        }
    }

    @Override
    public void leftOut(String name, List<String> heads) {
        heads.stream().limit(LONGEST_HEAD).forEach(head -> rosters.leftOut(id, name + ": " + shown(head)));
    }

    private static String shown(String head) {
        return head.substring(0, Math.min(head.length(), LONGEST_HEAD)).replaceAll("\\p{Cntrl}", " ");
    }
}
