package org.waymark.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * What every template may ask: words, dates, asset addresses, and who is looking.
 *
 * @param query the raw query of a page that can be asked for again; null where it answers a form
 * @param announcement the key of what every page says at its top; null where there is nothing
 */
public record Ui(Locale locale, Viewer viewer, String path, String query, String assets, String announcement) {

    /** The text of a message key in the visitor's language. */
    public String t(String key, Object... values) {
        return new Messages(locale).text(key, values);
    }

    /** The name of what files call so, such as a role. What today's words do not know, as in an old text, keeps its own. */
    public String name(String key) {
        return new Messages(locale).find(key).orElseGet(() -> key.substring(key.lastIndexOf('.') + 1));
    }

    public String lang() {
        return locale.getLanguage();
    }

    /** The same visitor in another language, for what is read by people of both. */
    public Ui in(String language) {
        return new Ui(Locale.forLanguageTag(language), viewer, path, query, assets, announcement);
    }

    public String otherLang() {
        return lang().equals("es") ? "en" : "es";
    }

    /** The address of this page in the other language; null where the page answers a form and cannot be asked for again. */
    public String inOtherLang() {
        if (query == null) {
            return null;
        }
        String rest = query.replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
        return "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + otherLang();
    }

    /** Address of a static file, which may be cached for ever: the version in it changes with any file. */
    public String asset(String file) {
        return assets + "/" + file;
    }

    /** Day and time with the zone's short name, such as "Mon, Nov 23, 2026, 8:00 AM CST". */
    public String when(Instant instant, ZoneId zone) {
        String pattern = lang().equals("es") ? "EEE d 'de' MMM 'de' y, H:mm zzz" : "EEE, MMM d, y, h:mm a zzz";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    /** The day alone. */
    public String day(Instant instant, ZoneId zone) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** A day that is on no clock. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A share as a whole percent, such as "40%". */
    public static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
