package org.waymark.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the start hands over. Names and meanings are in the README, "Settings". */
@ApplicationScoped
public class Settings {
    private String publicAddress;

    @PostConstruct
    void read() {
        publicAddress = text("WAYMARK_URL", ""); // once, because every request asks
    }

    /** Where a child who leaves in a hurry lands: a dull page with nothing personal. */
    public String exitAddress() {
        return text("WAYMARK_EXIT", "https://www.weather.gov/");
    }

    /** Whether an empty database is filled with the demo district. */
    public boolean demo() {
        return Boolean.parseBoolean(text("WAYMARK_DEMO", "false"));
    }

    /** The address that browsers use when a proxy stands in front, such as https://waymark.example.org; else empty. */
    public String publicAddress() {
        return publicAddress;
    }

    /** Whether the audit trail is sealed every minute; tests that count statements seal it themselves. */
    public boolean sealsByItself() {
        return !text("WAYMARK_SEALS", "").equals("asked");
    }

    /** The folder of the lessons; empty for those that were built in. */
    public String lessons() {
        return text("WAYMARK_LESSONS", "");
    }

    /** SHA-256 of the first officer's link, in hexadecimal; empty when none is wanted. */
    public String firstLinkHash() {
        return text("WAYMARK_FIRST_LINK", "");
    }

    /** The key for short secrets and e-mail addresses. Losing it locks everyone out; the start keeps it in a file. */
    public KeyedHash keyedHash() {
        return new KeyedHash(text("WAYMARK_SECRET", ""));
    }

    private static String text(String name, String otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
    }
}
