package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.osgi.framework.Version;

/** What a framework does for plugins. A plugin's place is named by the file it first came in. */
interface PluginBundles {

    /**
     * A plugin in its place.
     *
     * @param place the name of the file it first came in
     */
    record Placed(String place, String symbolicName, Version version) {}

    /** The plugins that are there, whoever put them there. */
    List<Placed> placed();

    /**
     * Resolves a jar without starting it and without touching the plugin it would replace; nothing of it is left.
     *
     * @return the rule pack it carries, without files when it carries none; refused naming what is missing, be it the pack of
     *     a utility
     */
    Outcome<PackContent> tryOut(PluginJar jar);

    /**
     * Installs and starts, or replaces what is in the place, and then publishes the pack. When the jar does not start, does not
     * serve, or its pack is not taken, the place is as it was before and nothing is published.
     *
     * @param pack the rule pack that the jar carries, if it carries one
     */
    Outcome<Placed> put(String place, PluginJar jar, Optional<BroughtPack> pack);

    /** Stops and uninstalls. */
    void remove(String place);

    /** Whether anybody offers a service that matches an LDAP filter. */
    boolean isOffered(String filter);
}
