package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds the district of a thing that is known only by a secret or a name: hashes and ids, outside row-level security. */
@ApplicationScoped
public class Directory {
    private final Sql sql;

    @Inject
    public Directory(Sql sql) {
        this.sql = sql;
    }

    Directory() { // for the container's proxy
        this(null);
    }

    /** What a hash can stand for. */
    public enum Kind {
        SESSION("session"),
        EMAIL("email"),
        CLASS_CODE("class-code"),
        LINK("link"),
        DISTRICT("district"),
        DEMO("demo"),
        BADGE("badge");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** Where a hash leads. */
    public record Entry(UUID district, UUID subject) {}

    public Optional<Entry> find(Kind kind, byte[] hash) {
        return sql.find(
                "select district_id, subject_id from directory where kind = ? and hash = ?",
                row -> new Entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                kind.code,
                hash);
    }

    /** @return false when the hash already leads somewhere */
    public boolean add(Kind kind, byte[] hash, UUID district, UUID subject) {
        return sql.run(
                        "insert into directory (kind, hash, district_id, subject_id) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        kind.code,
                        hash,
                        district,
                        subject)
                == 1;
    }

    public void remove(Kind kind, UUID subject) {
        sql.run("delete from directory where kind = ? and subject_id = ?", kind.code, subject);
    }

    /** All districts, for the jobs that go from one to the next. */
    public java.util.List<UUID> districts() {
        return sql.list(
                "select district_id from directory where kind = 'district' order by district_id",
                row -> row.getObject(1, UUID.class));
    }

    /** The demo's district, where there is one. */
    public Optional<UUID> demo() {
        return sql.find("select district_id from directory where kind = 'demo'", row -> row.getObject(1, UUID.class));
    }
}
