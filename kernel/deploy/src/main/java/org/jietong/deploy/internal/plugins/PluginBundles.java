package org.jietong.deploy.internal.plugins;

import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.deploy.internal.jars.PluginJar;
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
     * Installs, starts and proves a jar beside what is in the place, publishes its pack, moves look-ups to it, and lets what
     * was there end. When anything of that is refused, the place is as it was before, and nothing is published.
     */
    Outcome<Placed> put(String place, Delivery delivery);

    /** Stops and uninstalls. */
    void remove(String place);

    /** Whether anybody offers a service that matches an LDAP filter. */
    boolean isOffered(String filter);

    /** Whether a symbolic name is that of a bundle of the kernel which can only be replaced with a restart. */
    boolean needsRestart(String symbolicName);

    /**
     * A jar on its way into a place.
     *
     * @param jar the jar
     * @param landing puts it where a restart finds it, once it serves
     * @param steps is told of each step
     */
    record Delivery(PluginJar jar, Landing landing, Steps steps) {}
}
