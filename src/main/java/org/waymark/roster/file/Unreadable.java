package org.waymark.roster.file;

/** A file that cannot be read any further. What it holds is not repeated. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final long line;

    Unreadable(String key, long line) {
        super(key);
        this.key = key;
        this.line = line;
    }

    public Finding in(String file) {
        return new Finding(file, line, key, "");
    }
}
