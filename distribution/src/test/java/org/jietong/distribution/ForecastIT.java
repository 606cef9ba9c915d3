package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forecasts of the assembled product, over HTTP: first from the limit alone, then from what was finished. */
class ForecastIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final int FINISHED = 20;

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    private static String accepted() {
        String path = "/api/v1/applications/"
                + town.submitted("water", Map.of("simpleLowRisk", false, "externalLine", false));
        Answer answer = town.clerk("water").post(path + "/acceptance", "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return path;
    }

    private static JsonNode forecast(String path) {
        return town.clerk("water").get(path + "/forecast").body();
    }

    @Test
    void aForecastComesFromTheLimitUntilEnoughAreFinishedAndFromTheirPastAfterwards() {
        String first = accepted();
        JsonNode bare = forecast(first);
        assertThat(bare.at("/basis/method").asText()).isEqualTo("LIMIT");
        assertThat(bare.at("/basis/reason").asText()).isEqualTo("FEW_FINISHED");
        assertThat(bare.at("/likelyFinish/at")).isEqualTo(bare.path("deadline"));
        assertThat(bare.has("chanceLate")).isFalse();

        List<String> paths =
                Stream.generate(ForecastIT::accepted).limit(FINISHED).toList();
        PRODUCT.clock().set(Product.START.plus(Duration.ofDays(1)));
        for (String path : paths) {
            assertThat(town.clerk("water")
                            .post(path + "/connection", Supply.of(path))
                            .status())
                    .isEqualTo(200);
        }

        JsonNode learned = forecast(first);
        assertThat(learned.at("/basis/method").asText()).isEqualTo("CATEGORY");
        assertThat(learned.at("/basis/finished").asInt()).isEqualTo(FINISHED);
        assertThat(learned.at("/range/late/workingDays").asDouble()).isLessThan(4);
        assertThat(learned.path("chanceLate").asDouble()).isZero();
        assertThat(learned.at("/basis/explanation").asText()).contains("20 finished applications");

        JsonNode stages = town.clerk("water").get(first).body().path("stages");
        assertThat(stages.at("/0/timing").asText()).isEqualTo("MET");
        assertThat(stages.at("/1/timing").asText()).isEqualTo("ON_TRACK");
    }
}
