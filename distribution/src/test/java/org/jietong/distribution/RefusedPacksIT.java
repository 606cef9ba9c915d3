package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules that a plugin brings take force with the plugin or not at all. */
class RefusedPacksIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);

    @AfterEach
    void putEverythingBack() throws IOException {
        FOLDER.restore();
    }

    @Test
    void aPluginWithABrokenPackIsRefused() throws IOException {
        FOLDER.drop("broken.jar", GasPlugin.named("broken").file("pack/pack.json", "{"));
        FOLDER.assertRefused("broken.jar", "rule pack is refused");
    }

    @Test
    void aPluginIsNotReplacedByOneWithABrokenPack() throws IOException {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.copy().file("pack/pack.json", "{"));
        FOLDER.assertRefused(GasPlugin.FILE, "rule pack is refused");
    }

    @Test
    void aUtilityWithoutARulePackIsToldWhatIsMissing() throws IOException {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.newer().without("pack/"));
        FOLDER.assertRefused(
                GasPlugin.FILE,
                "it brings a utility and carries no rule pack: there is no file in its folder pack/, which holds pack.json");
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void otherRulesUnderAPublishedVersionAreRefusedNamingTheVersion() throws IOException {
        FOLDER.drop(GasPlugin.FILE, GasPlugin.newer().file("pack/reference/note.json", "{}"));
        FOLDER.assertRefused(GasPlugin.FILE, "version 2021.4 of gas is published already with other content (digest ");
        assertThat(FOLDER.messages()).contains("pack/pack.json, build the jar").doesNotContain("VERSION_TAKEN");
        FOLDER.assertGasServesAsBefore();
    }

    @Test
    void theRulesOfARefusedPluginAreNeitherInForceNorPublishedUntilOneThatServesBringsThem() throws IOException {
        String inForce = FOLDER.gas("/rulePack/digest");
        FOLDER.dropLater(GasPlugin.FILE, GasPlugin.throwing(GasPlugin.withRules("2098.1")));
        FOLDER.assertRefused(GasPlugin.FILE, ThrowingUtility.MESSAGE);
        assertThat(FOLDER.gas("/rulePack/digest")).isEqualTo(inForce);
        assertThat(versionsKept()).isNotEmpty().doesNotContain("2098.1");
        FOLDER.assertGasServesAsBefore();

        FOLDER.dropLater(GasPlugin.FILE, GasPlugin.withRules("2098.1"));
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/rulePack/version"))
                .isEqualTo("2098.1"));
        assertThat(versionsKept()).contains("2098.1");
    }

    /** All packs of gas that are known, published or not. */
    private static List<String> versionsKept() {
        FirstSignIn first = FirstSignIn.in(PRODUCT.data());
        return PRODUCT.api()
                .signedIn(first.login(), first.password())
                .get("/api/v1/rule-packs?utility=gas")
                .body()
                .findValuesAsText("version");
    }
}
