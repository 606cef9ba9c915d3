package org.jietong.deploy.internal.plugins;

import java.util.ArrayList;
import java.util.List;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.bundles.Refusal;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;

/** Remembers what became of jars, in words. */
final class WrittenDown implements Chronicle {
    private final List<String> lines = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Of the jar that came last. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public Entry begins(Handing handing, PluginJar jar) {
        steps.clear();
        return new Entry() {
            @Override
            public void taken(Step step) {
                steps.add(step);
            }

            @Override
            public void serves(boolean isNews) {
                lines.add(handing.origin() + " " + jar.version() + " serves" + (isNews ? "" : " again"));
            }

            @Override
            public void refused(Refusal refusal, boolean isNews) {
                lines.add(handing.origin() + " " + jar.version() + " is refused" + (isNews ? "" : " again"));
            }
        };
    }

    @Override
    public void refused(Handing handing, String file, Refusal refusal) {
        lines.add(handing.origin() + " " + file + " is refused");
    }

    @Override
    public void removed(Placed placed) {
        lines.add(placed.version() + " is removed");
    }
}
