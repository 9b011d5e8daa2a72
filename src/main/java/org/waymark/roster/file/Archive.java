package org.waymark.roster.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A district's files in one ZIP. Nothing is unpacked to a disk and no name in it leads anywhere: the four names are looked
 * for, and all else is passed over. What swells beyond all sense (a "zip bomb") is refused.
 */
public final class Archive {
    private static final int MOST_ENTRIES = 100;

    private final long most;
    private long left;

    /** @param most bytes that all files together may have once they are unpacked */
    public Archive(long most) {
        this.most = most;
    }

    /** What takes each file. */
    public interface Reader {
        void file(RosterFile file, InputStream in);
    }

    public void read(String name, InputStream zip, Reader reader, RosterFile.Reader findings) {
        left = most;
        try (ZipInputStream in = new ZipInputStream(zip)) {
            each(in, reader);
        } catch (Swollen e) {
            findings.finding(new Finding(name, 0, "import.zip-swollen", ""));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) { // or names in no known letters
            findings.finding(new Finding(name, 0, "import.zip-broken", ""));
        }
    }

    private void each(ZipInputStream in, Reader reader) throws IOException {
        Set<RosterFile> seen = new HashSet<>();
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new Swollen();
            }
            Optional<RosterFile> file = RosterFile.called(entry.getName());
            InputStream content = new Counted(in);
            if (file.isPresent() && seen.add(file.get())) {
                reader.file(file.get(), content);
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static final class Swollen extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Counts what comes out of the archive, whoever reads it, and leaves the archive open. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new Swollen();
            }
            return read;
        }

        @Override
        public void close() {}
    }
}
