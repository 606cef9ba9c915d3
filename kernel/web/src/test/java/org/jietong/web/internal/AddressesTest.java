package org.jietong.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page has its addresses, and what has none is not found. */
class AddressesTest {
    private final Addresses addresses = new Addresses("survey"::equals);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide/gas", "/apply", "/progress/JT261127-1-X", "/sign-in"})
    void theHallStandsAtTheAddressesOfApplicants(String path) {
        assertThat(addresses.page(path)).contains(Page.HALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/", "/console/applications/G261127-1-X"})
    void theConsoleStandsBelowItsName(String path) {
        assertThat(addresses.page(path)).contains(Page.CONSOLE);
    }

    @Test
    void aPluginWithPagesHasThoseBelowItsName() {
        assertThat(addresses.page("/survey")).contains(Page.HALL);
        assertThat(addresses.page("/water")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "//x", "/consoles", "/Apply", "/.env"})
    void otherAddressesAreNotFound(String path) {
        assertThat(addresses.page(path)).isEmpty();
    }

    @Test
    void onlyTheConsoleMayCarryStylesInThePageAndNeitherMayRunWhatIsNotAFile() {
        assertThat(Page.HALL.policy()).doesNotContain("unsafe");
        assertThat(Page.CONSOLE.policy())
                .contains("style-src 'self' 'unsafe-inline'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void aFileOpenedAtItsOwnAddressRunsNothing() {
        assertThat(Page.policyOf(addresses.page("/ui/assets/picture.svg")))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src")
                .contains("frame-ancestors 'none'");
        assertThat(Page.policyOf(addresses.page("/"))).isEqualTo(Page.HALL.policy());
    }
}
