package org.waymark.incontainer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What addresses can name in and around a class.
 *
 * @param room null where nothing is
 * @param ids by the name that stands between the braces of an address
 */
public record Place(Room room, Map<String, String> ids) {
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    /** What stands in addresses for the part of an assignment: a word and no id. */
    static final String PART = "part: before|quiz|recall|reminder";

    /** The same for what a notice stands before. */
    static final String NEXT = "next: reading|practice|before|quiz|recall|reminder";

    /** Ids that nothing has. */
    public static Place nowhere() {
        return new Place(null, Map.of(PART, "quiz", NEXT, "quiz"));
    }

    /** The address with this place's ids; where it has none, with one that nothing has. */
    public String fill(String path) {
        return NAME.matcher(path)
                .replaceAll(name -> Matcher.quoteReplacement(
                        ids.getOrDefault(name.group(1), UUID.randomUUID().toString())));
    }

    public String id(String name) {
        return ids.get(name);
    }

    /** This place, but with another id under this name. */
    public Place with(String name, String id) {
        Map<String, String> mixed = new HashMap<>(ids);
        mixed.put(name, id);
        return new Place(room, mixed);
    }

    @Override
    public String toString() {
        return room == null ? "nowhere" : room.path();
    }
}
