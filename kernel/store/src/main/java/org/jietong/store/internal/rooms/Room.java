package org.jietong.store.internal.rooms;

import java.util.regex.Pattern;

/**
 * A plugin's room.
 *
 * @param name the plugin's name, 3 to 20 lower-case letters and digits, beginning with a letter
 */
record Room(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{2,19}");

    Room {
        if (!NAME.matcher(name).matches()) {
            throw new RoomRefusedException(
                    "a room's name has 3 to 20 lower-case letters and digits and begins with a letter: " + name);
        }
    }

    /** What the name of each of its tables begins with. */
    String prefix() {
        return name + "_";
    }

    /** The table of what was migrated. */
    String history() {
        return prefix() + "history";
    }
}
