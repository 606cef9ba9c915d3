package org.jietong.print.internal.svg;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Colours as drawings write them. */
final class Colours {
    private static final Pattern SHORT = Pattern.compile("^#([0-9a-f])([0-9a-f])([0-9a-f])$");
    private static final Pattern LONG = Pattern.compile("#[0-9a-f]{6}");
    private static final Map<String, Color> NAMED = Map.of(
            "black", Color.BLACK,
            "white", Color.WHITE,
            "red", Color.RED,
            "green", new Color(0x008000),
            "blue", Color.BLUE,
            "gray", Color.GRAY,
            "grey", Color.GRAY);

    private Colours() {}

    /** The colour; empty for {@code none}. */
    static Optional<Color> of(String written) {
        String text = written.trim().toLowerCase(Locale.ROOT);
        if (text.equals("none") || text.equals("transparent")) {
            return Optional.empty();
        }
        String full = SHORT.matcher(text).replaceAll("#$1$1$2$2$3$3");
        if (LONG.matcher(full).matches()) {
            return Optional.of(new Color(Integer.parseInt(full.substring(1), 16)));
        }
        return Optional.of(
                Optional.ofNullable(NAMED.get(text)).orElseThrow(() -> new Unprintable("the colour " + written)));
    }
}
