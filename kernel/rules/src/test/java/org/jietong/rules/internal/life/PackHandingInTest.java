package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.rules.internal.life.PackScene.APPROVER;
import static org.jietong.rules.internal.life.PackScene.AUTHOR;
import static org.jietong.rules.internal.life.PackScene.version;
import static org.jietong.rules.internal.life.PackScene.violation;

import org.jietong.api.rules.PackContent;
import org.junit.jupiter.api.Test;

/** Which packs are taken as drafts. */
class PackHandingInTest {
    private final PackScene scene = PackScene.withPackOfTheBundle();

    @Test
    void aVersionIsNeverGivenOtherContent() {
        String digest = scene.draft("2026.1");

        assertThat(scene.uploaded(version("2026.1").content(), APPROVER)
                        .orElseThrow()
                        .reference()
                        .digest())
                .isEqualTo(digest);
        assertThat(scene.life().find(digest, AUTHOR).orElseThrow().history()).hasSize(1);
        assertThat(scene.uploaded(
                                version("2026.1")
                                        .replace("pack.json", "\"3.5\"", "\"3\"")
                                        .content(),
                                AUTHOR)
                        .problem())
                .hasValueSatisfying(
                        problem -> assertThat(problem.arguments()).containsEntry("reason", "VERSION_TAKEN"));
    }

    @Test
    void aPackThatDoesNotSayWhoseItIsIsRefusedByTheField() {
        PackContent nameless = version("2026.1")
                .replace("pack.json", "\"utility\": \"gas\"", "\"utility\": 5")
                .content();

        assertThat(scene.uploaded(nameless, AUTHOR).problem())
                .hasValueSatisfying(problem -> assertThat(problem.violations())
                        .anySatisfy(violation ->
                                assertThat(violation.arguments()).containsEntry("where", "pack.json#/utility")));
    }

    @Test
    void aPackOfAUtilityThatNobodyEverDeployedIsRefused() {
        PackContent steam = version("2026.1")
                .replace("pack.json", "\"utility\": \"gas\"", "\"utility\": \"steam\"")
                .content();

        assertThat(violation(scene.uploaded(steam, AUTHOR))).isEqualTo(" UTILITY_NEVER_DEPLOYED");
    }
}
