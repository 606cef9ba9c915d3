package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.ServiceRegistration;

/** A jar that cannot serve is refused in words, and what ran before goes on. */
class RefusedPluginsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);

    @AfterEach
    void putEverythingBack() throws IOException {
        FOLDER.restore();
    }

    @Test
    void aFileThatIsNoJarIsRefusedAndNothingElseIsDisturbed() throws IOException {
        FOLDER.drop("no-jar.jar", Files.writeString(PRODUCT.data().resolve("no-jar"), "this is no jar"));
        FOLDER.assertRefused("no-jar.jar", "cannot be read as a zip");
    }

    @Test
    void aJarThatDoesNotResolveIsRefusedNamingWhatIsMissing() throws IOException {
        FOLDER.drop("lacking.jar", GasPlugin.named("lacking").header("Import-Package", "org.example.absent"));
        FOLDER.assertRefused("lacking.jar", "org.example.absent");
    }

    @Test
    void aPluginThatReachesForTheInsidesOfTheKernelIsRefused() throws IOException {
        FOLDER.drop(
                "prying.jar", GasPlugin.named("prying").header("Import-Package", "org.jietong.core.internal.cases"));
        FOLDER.assertRefused("prying.jar", "no bundle provides package org.jietong.core.internal.cases");
    }

    @Test
    void aPluginThatNeedsANewerKernelIsRefusedNamingThePackageWithTheVersionNeededAndTheOneThereIs()
            throws IOException {
        FOLDER.drop(
                GasPlugin.FILE,
                GasPlugin.newer().header("Import-Package", "org.jietong.api.rules;version=\"[1.900,2)\""));
        FOLDER.assertRefused(
                GasPlugin.FILE,
                "no bundle provides package org.jietong.api.rules in version 1.900.0 or later, below 2.0.0"
                        + " (there is 1.");
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneWithABrokenClass() throws IOException {
        FOLDER.drop(
                GasPlugin.FILE, GasPlugin.newer().file("org/jietong/plugin/gas/internal/HourlyFlow.class", "no class"));
        FOLDER.assertRefused(GasPlugin.FILE, "does not serve");
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneWhoseComponentThrows() throws IOException {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.throwing(GasPlugin.newer()));
        FOLDER.assertRefused(
                GasPlugin.FILE,
                "its component gas failed: java.lang.IllegalStateException: " + ThrowingUtility.MESSAGE);
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void aFurtherPluginWhoseComponentThrowsLeavesNothing() throws IOException {
        FOLDER.drop("throwing.jar", GasPlugin.throwing(GasPlugin.named("throwing")));
        FOLDER.assertRefused("throwing.jar", ThrowingUtility.MESSAGE);
        assertThat(FOLDER.ofUtilities("/bundle/symbolicName")).doesNotContain("throwing");
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneThatBringsAnotherUtilityThanItsPack() throws IOException {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.ofSewage());
        FOLDER.assertRefused(GasPlugin.FILE, "its rule pack is for the utility gas, and it brings the utility sewage");
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneThatLacksAServiceUntilThatIsThere() throws IOException {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.lackingPump());
        FOLDER.assertRefused(GasPlugin.FILE, "waits for its reference pump, a service " + GasPlugin.CALLABLE);
        FOLDER.assertGasServesAsBefore();

        ServiceRegistration<?> pump =
                PRODUCT.context().registerService(GasPlugin.CALLABLE, (Callable<String>) () -> "", null);
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/bundle/version"))
                .startsWith("9"));
        assertThat(FOLDER.classifiedGas()).isEqualTo(200);
        FOLDER.putGasBack();
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/bundle/version"))
                .startsWith("1."));
        pump.unregister();
    }

    @Test
    void aPluginWhoseArithmeticNeverEndsIsAwayAloneWhileTheOthersServe() throws Exception {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.blocking());
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/bundle/version"))
                .startsWith("9"));
        ExecutorService callers = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                asked.add(callers.submit(FOLDER::classifiedEndlessly));
            }
            assertThat(FOLDER.classifiedWater()).isEqualTo(200);
            for (Future<Integer> status : asked) {
                assertThat(status.get(20, TimeUnit.SECONDS)).isEqualTo(503);
            }
            assertThat(FOLDER.classifiedGas()).isEqualTo(503);
            assertThat(FOLDER.classifiedWater()).isEqualTo(200);
        } finally {
            callers.shutdownNow();
        }
        FOLDER.putGasBack();
        Eventually.within(LivePlugins.SOON, FOLDER::assertGasServesAsBefore);
    }

    @Test
    void aFolderCalledLikeAJarIsNamed() throws IOException {
        Files.createDirectory(FOLDER.placeOf("dir.jar"));
        FOLDER.assertTold("dir.jar is passed over", "it is a folder and not a jar");
    }
}
