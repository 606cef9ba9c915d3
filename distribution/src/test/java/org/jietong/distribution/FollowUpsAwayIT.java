package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing is missed while the bundle is away, nobody is asked twice, and its data stay. */
class FollowUpsAwayIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL, Map.of("jietong.publicAddress", FollowUps.SITE));

    private static final int SUPPLIES = 1000;
    private static final String FILE = "org.jietong.survey.jar";
    private static final String PLAN = "after-supply";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static FollowUps town;

    @BeforeAll
    static void aPlanIsStarted() throws Exception {
        town = FollowUps.in(PRODUCT);
        town.plan(PLAN);
    }

    private static void remove() throws IOException {
        Files.delete(PRODUCT.plugins().resolve(FILE));
        Eventually.within(PATIENCE, () -> assertThat(List.of(PRODUCT.context().getBundles()))
                .noneMatch(bundle -> bundle.getSymbolicName().equals("org.jietong.survey")));
    }

    private static void putBack(Path jar) throws IOException {
        Files.copy(jar, PRODUCT.plugins().resolve(FILE));
        Eventually.within(PATIENCE, () -> assertThat(
                        town.supervisor().get(FollowUps.SURVEY + "plans").status())
                .isEqualTo(200));
    }

    @Test
    void aThousandSuppliesWithoutTheBundleAreAThousandFollowUpsOnceItIsBack() throws IOException {
        town.at("2026-03-02T09:00:00");
        String before = town.supplied("13900000000");
        town.connected(town.clerk(), before);
        Eventually.within(
                PATIENCE, () -> assertThat(town.count(PLAN, "PLANNED")).isEqualTo(1));
        Path jar = Files.copy(PRODUCT.plugins().resolve(FILE), PRODUCT.data().resolve(FILE));

        remove();
        HttpApi clerk = town.clerk();
        IntStream.range(0, SUPPLIES)
                .mapToObj(i -> town.supplied("1380000%04d".formatted(i)))
                .forEach(number -> town.connected(clerk, number));
        putBack(jar);
        Eventually.within(
                PATIENCE, () -> assertThat(town.count(PLAN, "PLANNED")).isEqualTo(SUPPLIES + 1));

        remove();
        putBack(jar);
        assertThat(town.count(PLAN, "PLANNED")).isEqualTo(SUPPLIES + 1);
        town.at("2026-03-05T10:00:00");
        Eventually.within(PATIENCE, () -> assertThat(town.count(PLAN, "ASKED")).isEqualTo(SUPPLIES + 1));
        Eventually.within(
                PATIENCE, () -> assertThat(town.taken("survey-question")).hasSize(SUPPLIES + 1));
        assertThat(town.taken("survey-question"))
                .extracting(line -> line.split("\\|")[2])
                .doesNotHaveDuplicates();
        assertThat(town.count(PLAN, "PLANNED") + town.count(PLAN, "CAPPED")).isZero();
    }
}
