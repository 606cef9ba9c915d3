package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.bundles.Refusal;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.plugins.Chronicle.Entry;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;
import org.osgi.framework.BundleException;

/**
 * A process that replaces version 1 of a plugin by version 2 and dies at a step, as in a power cut. Arguments: the room, the step,
 * and {@code dropped} or {@code uploaded}.
 */
final class KilledAt {
    static final int STATUS = 42;

    private KilledAt() {}

    public static void main(String[] arguments) throws IOException, BundleException {
        Step last = Step.valueOf(arguments[1]);
        try (TestRoom room = new TestRoom(Path.of(arguments[0]))) {
            Plugins plugins = room.plugins(new Dying(last));
            TestJar.bundle("water", "1.0.0").at(room.jar("water.jar"));
            plugins.arrive(room.jar("water.jar"));
            if (arguments[2].equals("dropped")) {
                TestJar.bundle("water", "2.0.0").at(room.jar("water.jar"));
                plugins.arrive(room.jar("water.jar"));
            } else {
                Path jar = TestJar.bundle("water", "2.0.0").at(room.path("water-2.jar"));
                PluginJar taken = room.intake().take(jar, "water.jar").orElseThrow();
                plugins.deploy(taken, new Dying(last).begins(taken));
            }
        }
    }

    private record Dying(Step last) implements Chronicle {
        @Override
        public Entry begins(Handing handing, PluginJar jar) {
            return begins(jar);
        }

        Entry begins(PluginJar jar) {
            boolean isSecond = jar.version().getMajor() == 2;
            return new Entry() {
                @Override
                public void taken(Step step) {
                    if (isSecond && step == last) {
                        Runtime.getRuntime().halt(STATUS);
                    }
                }

                @Override
                public void serves(boolean isNews) {}

                @Override
                public void refused(Refusal refusal, boolean isNews) {}
            };
        }

        @Override
        public void refused(Handing handing, String file, Refusal refusal) {}

        @Override
        public void removed(Placed placed) {}
    }
}
