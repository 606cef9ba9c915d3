package org.jietong.api.health;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A plugin's own look at how it fares, registered as a service. What it tells stands as a warning at {@code /health/ready} and
 * makes nothing unready: the troubles of a plugin are its own.
 */
@ConsumerType
public interface SelfCheck {

    /** Its name; lower case with hyphens, at most 64 characters, beginning with that of the plugin. */
    String name();

    /**
     * Looks, in less than a second: whoever takes longer, or throws, is told of as such. Not called again before it has ended.
     *
     * @return what is wrong, each in one English sentence for whoever runs the system, without personal data and secrets; empty
     *     when nothing is. The first ten are shown, of each 300 characters
     */
    List<String> troubles();
}
