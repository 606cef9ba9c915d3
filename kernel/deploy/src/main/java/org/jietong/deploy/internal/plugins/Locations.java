package org.jietong.deploy.internal.plugins;

import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** Where the framework has plugins: {@code plugin:<place>}, and for one that follows another {@code plugin:<place>#<number>}. */
final class Locations {
    private static final String PLUGIN = "plugin:";
    private static final Pattern NUMBER = Pattern.compile("#\\d+$");

    private Locations() {}

    static boolean isPlugin(Bundle bundle) {
        return bundle.getLocation().startsWith(PLUGIN);
    }

    static String place(Bundle plugin) {
        return NUMBER.matcher(plugin.getLocation().substring(PLUGIN.length())).replaceFirst("");
    }

    /** @param number 1 for the plain one */
    static String of(String place, int number) {
        return number == 1 ? PLUGIN + place : PLUGIN + place + "#" + number;
    }
}
