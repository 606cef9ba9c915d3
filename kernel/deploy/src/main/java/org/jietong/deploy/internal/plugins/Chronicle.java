package org.jietong.deploy.internal.plugins;

import java.util.UUID;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.journal.Actor;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;

/** Is told what becomes of jars. */
interface Chronicle {

    /** A jar that was taken in is on its way. */
    Entry begins(Handing handing, PluginJar jar);

    /** A file was refused before it was known what it is. */
    void refused(Handing handing, String file, Refusal refusal);

    /** A plugin went with its file. */
    void removed(Placed placed);

    /**
     * Who handed a jar in.
     *
     * @param id of the deployment
     * @param origin where it came from
     * @param by who
     */
    record Handing(UUID id, Origin origin, Actor by) {}

    /** A jar on its way. */
    interface Entry extends Steps {

        /** @param isNews false when the same jar has served before, as at each start */
        void serves(boolean isNews);

        /** @param isNews false when it was refused for the same reason before */
        void refused(Refusal refusal, boolean isNews);
    }
}
