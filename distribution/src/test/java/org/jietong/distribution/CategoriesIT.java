package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The twelve categories, at both sides of every bound, from the form to supply. */
class CategoriesIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    @BeforeEach
    void mondayMorning() {
        PRODUCT.clock().set(Product.START);
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                water(true, false, "W1", "1.5", "2026-03-04T12:00:00+08:00"),
                water(true, true, "W1", "1.5", "2026-03-04T12:00:00+08:00"),
                water(false, false, "W2", "4", "2026-03-06T18:00:00+08:00"),
                water(false, true, "W3", "8", "2026-03-12T18:00:00+08:00"),
                gas(true, true, "5000", 9, "G1", "1.5", "2026-03-04T12:00:00+08:00"),
                gas(false, false, "0.01", 1, "G2", "3.5", "2026-03-06T12:00:00+08:00"),
                gas(false, false, "999.99", 3, "G2", "3.5", "2026-03-06T12:00:00+08:00"),
                gas(false, false, "1000", 3, "G2", "3.5", "2026-03-06T12:00:00+08:00"),
                gas(false, false, "1000.01", 3, "G3", "4", "2026-03-06T18:00:00+08:00"),
                gas(false, false, "1000", 4, "G3", "4", "2026-03-06T18:00:00+08:00"),
                gas(false, false, "1000.01", 4, "G3", "4", "2026-03-06T18:00:00+08:00"),
                gas(false, true, "100", 1, "G4", "7", "2026-03-11T18:00:00+08:00"),
                gas(false, true, "100.01", 1, "G4", "7", "2026-03-11T18:00:00+08:00"),
                gas(false, true, "100", 2, "G4", "7", "2026-03-11T18:00:00+08:00"),
                gas(false, true, "1000", 3, "G4", "7", "2026-03-11T18:00:00+08:00"),
                gas(false, true, "1000.01", 3, "G5", "9", "2026-03-13T18:00:00+08:00"),
                gas(false, true, "500", 4, "G5", "9", "2026-03-13T18:00:00+08:00"),
                heating(true, true, true, "H1", "1.5", "2026-03-04T12:00:00+08:00"),
                heating(false, false, false, "H2", "1.5", "2026-03-04T12:00:00+08:00"),
                heating(false, false, true, "H3", "6.5", "2026-03-11T12:00:00+08:00"),
                heating(false, true, true, "H4", "8", "2026-03-12T18:00:00+08:00"),
                heating(false, true, false, "H4", "8", "2026-03-12T18:00:00+08:00"));
    }

    @ParameterizedTest(name = "{0} {1} is {2}: {3} working days, until {4}")
    @MethodSource("bounds")
    void eachGoesThroughBothStagesToSupplyInItsLimit(
            String utility, Map<String, Object> facts, String category, String days, String deadline) {
        HttpApi clerk = town.clerk(utility);
        String number = town.submitted(utility, facts);
        String application = "/api/v1/applications/" + number;

        JsonNode accepted = clerk.post(application + "/acceptance", "").body();
        assertThat(accepted.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(accepted.path("stage").asText()).isEqualTo("CONNECTION");
        assertThat(accepted.at("/category/code").asText()).isEqualTo(category);
        assertThat(accepted.at("/limit/workingDays").decimalValue()).isEqualByComparingTo(new BigDecimal(days));
        assertThat(accepted.at("/rulePack/digest").asText()).isEqualTo(digestInForce(utility));
        assertThat(OffsetDateTime.parse(accepted.at("/clock/deadline").asText()).toInstant())
                .isEqualTo(OffsetDateTime.parse(deadline).toInstant());
        assertThat(accepted.at("/clock/provisional").asBoolean()).isFalse();
        assertThat(sumOfDays(clerk.get(application + "/clock").body())).isEqualByComparingTo(new BigDecimal(days));

        Instant supply = OffsetDateTime.parse(deadline).toInstant();
        PRODUCT.clock().set(supply);
        Answer connected = connected(town.clerk(utility), application, deadline);
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(200);
        assertThat(connected.body().path("state").asText()).isEqualTo("CONNECTED");
        assertThat(connected.body().at("/clock/state").asText()).isEqualTo("STOPPED_IN_TIME");
        assertThat(connected.body().at("/clock/netWorkingDays").decimalValue())
                .isLessThanOrEqualTo(new BigDecimal(days));
    }

    /** Until then the system tells that the time runs out, each time a version of its own, so whoever is overtaken reads again. */
    private static Answer connected(HttpApi clerk, String application, String deadline) {
        Answer answer;
        do {
            long version = clerk.get(application).body().path("version").asLong();
            answer = clerk.with("If-Match", "\"" + version + "\"")
                    .post(
                            application + "/connection",
                            Map.of(
                                    "inspection", Map.of("result", "PASSED", "findings", List.of()),
                                    "meters", Supply.of(application).get("meters"),
                                    "supplyStartedAt", deadline));
        } while (answer.status() == 412);
        return answer;
    }

    @ParameterizedTest(name = "{0} {1} is told to be {2} before anybody applies")
    @MethodSource("bounds")
    void theOpenClassificationSaysTheSame(
            String utility, Map<String, Object> facts, String category, String days, String deadline) {
        JsonNode told = town.anyone()
                .post("/api/v1/utilities/" + utility + "/classification", Map.of("facts", facts))
                .body();
        assertThat(told.at("/category/code").asText()).isEqualTo(category);
        assertThat(told.at("/limit/workingDays").decimalValue()).isEqualByComparingTo(new BigDecimal(days));
        assertThat(told.at("/limit/counting").asText()).isEqualTo("CIVIL_CODE");
        assertThat(told.at("/rulePack/digest").asText()).isEqualTo(digestInForce(utility));
        assertThat(told.path("matched")).isNotEmpty();
        assertThat(deadline).isNotEmpty();
    }

    private static String digestInForce(String utility) {
        for (JsonNode one : town.anyone().get("/api/v1/utilities").body()) {
            if (utility.equals(one.path("code").asText())) {
                return one.at("/rulePack/digest").asText();
            }
        }
        throw new AssertionError("no utility " + utility);
    }

    private static BigDecimal sumOfDays(JsonNode clock) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode day : clock.path("days")) {
            sum = sum.add(day.path("counted").decimalValue());
        }
        return sum;
    }

    private static Arguments water(boolean simple, boolean external, String category, String days, String deadline) {
        return arguments("water", Map.of("simpleLowRisk", simple, "externalLine", external), category, days, deadline);
    }

    private static Arguments gas(
            boolean simple, boolean external, String flow, int points, String category, String days, String deadline) {
        Map<String, Object> facts = Map.of(
                "simpleLowRisk", simple,
                "externalLine", external,
                "hourlyFlow", new BigDecimal(flow),
                "gasPoints", points);
        return arguments("gas", facts, category, days, deadline);
    }

    private static Arguments heating(
            boolean simple, boolean station, boolean inspection, String category, String days, String deadline) {
        Map<String, Object> facts = Map.of(
                "simpleLowRisk", simple,
                "heatExchangeStation", station,
                "inspectionRequired", inspection);
        return arguments("heating", facts, category, days, deadline);
    }
}
