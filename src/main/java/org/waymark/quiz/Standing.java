package org.waymark.quiz;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Accommodation;
import org.waymark.assignment.Accommodations;
import org.waymark.curriculum.item.Response;
import org.waymark.roster.SchoolClass;

/**
 * How a student's part stands.
 *
 * @param session null before the first answer
 * @param reads whether the class is of an age that reads
 * @param newest each item's newest response
 */
record Standing(
        UUID session,
        boolean submitted,
        boolean closed,
        boolean reads,
        Accommodation accommodation,
        Map<String, Responses.Stored> newest) {

    /** A row of {@code find_standing}. */
    static Standing of(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("session", UUID.class),
                row.getBoolean("submitted"),
                row.getBoolean("closed"),
                SchoolClass.reads(row.getInt("grade")),
                Accommodations.accommodation(row),
                newest(row));
    }

    private static Map<String, Responses.Stored> newest(ResultSet row) throws SQLException {
        Array items = row.getArray("items");
        if (items == null) {
            return Map.of();
        }
        String[] names = (String[]) items.getArray();
        Integer[] sequences = (Integer[]) row.getArray("sequences").getArray();
        String[] values = (String[]) row.getArray("response_values").getArray();
        Map<String, Responses.Stored> newest = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            newest.put(names[i], new Responses.Stored(names[i], sequences[i], Response.of(values[i])));
        }
        return newest;
    }
}
