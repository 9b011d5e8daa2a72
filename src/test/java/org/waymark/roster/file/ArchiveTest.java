package org.waymark.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A district's files in one ZIP, and what else a ZIP can be. */
class ArchiveTest {
    private static final String ORGS = "sourcedId,name,type\n1,East School,school\n2,Maple,district\n";

    private final List<String> seen = new ArrayList<>();

    private final RosterFile.Reader reader = new RosterFile.Reader() {
        @Override
        public void line(RosterLine line) {
            seen.add(line.toString());
        }

        @Override
        public void finding(Finding finding) {
            seen.add(finding.file() + " " + finding.line() + " " + finding.message());
        }

        @Override
        public void leftOut(String file, List<String> heads) {
            seen.addAll(heads);
        }
    };

    private static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<String> read(byte[] zip, long most) {
        seen.clear();
        new Archive(most).read("x.zip", new ByteArrayInputStream(zip), (file, in) -> file.read(in, reader), reader);
        return List.copyOf(seen);
    }

    @Test
    void theFilesAreFoundByTheirNamesAlone() throws IOException {
        String one = "Org[line=2, id=1, name=East School]";
        assertEquals(List.of(one), read(zip("manifest.csv", "x", "orgs.csv", ORGS), 1_000));
        for (String name :
                List.of("../orgs.csv", "/orgs.csv", "a/orgs.csv", "..\\orgs.csv", "orgs.csv.zip", "etc/passwd")) {
            assertEquals(List.of(), read(zip(name, ORGS), 1_000), name);
        }
    }

    @Test
    void whatSwellsIsRefused() throws IOException {
        byte[] bomb = zip("orgs.csv", ORGS, "bomb.bin", "0".repeat(5_000_000));
        assertEquals(
                List.of("Org[line=2, id=1, name=East School]", "x.zip 0 import.zip-swollen"), read(bomb, 1_000_000));
        byte[] swells = zip("orgs.csv", ORGS + "\n".repeat(2_000));
        assertEquals(List.of("x.zip 0 import.zip-swollen"), read(swells, 1_000));
        String[] many = new String[400];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = "";
        }
        assertEquals(List.of("x.zip 0 import.zip-swollen"), read(zip(many), 1_000));
    }

    @Test
    void whatIsBrokenIsSaid() throws IOException {
        byte[] whole = zip("orgs.csv", ORGS);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertEquals(List.of("x.zip 0 import.zip-broken"), read(half, 1_000));
        assertEquals(List.of(), read("no archive".getBytes(StandardCharsets.UTF_8), 1_000));
    }
}
