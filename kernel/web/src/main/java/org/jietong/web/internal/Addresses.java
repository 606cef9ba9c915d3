package org.jietong.web.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which page stands at an address; plugins with pages have those that begin with their names. */
final class Addresses {
    private static final Set<String> HALL =
            Set.of("", "guide", "apply", "progress", "verify", "my", "figures", "sign-in", "help");
    private static final String CONSOLE = "console";

    private final Predicate<String> hasPlugin;

    /** @param hasPlugin whether a plugin of that name has pages */
    Addresses(Predicate<String> hasPlugin) {
        this.hasPlugin = hasPlugin;
    }

    /**
     * The page.
     *
     * @param path the address below the site, with a slash before it
     */
    Optional<Page> page(String path) {
        String relative = path.substring(1);
        int end = relative.indexOf('/');
        String first = end < 0 ? relative : relative.substring(0, end);
        if (first.equals(CONSOLE)) {
            return Optional.of(Page.CONSOLE);
        }
        boolean isHall = HALL.contains(first) && !(first.isEmpty() && end == 0);
        return isHall || hasPlugin.test(first) ? Optional.of(Page.HALL) : Optional.empty();
    }
}
