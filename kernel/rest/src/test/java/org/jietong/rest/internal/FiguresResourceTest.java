package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.text.District;
import org.junit.jupiter.api.Test;

class FiguresResourceTest {
    private final Api api = new Api();

    @Test
    void everyRateStandsBesideItsSample() {
        Api.Answer answer =
                api.get("figures/outcomes?by=REPRESENTATIVE").as("admin").answer();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/groups/0/name").asText()).isEqualTo("张三");
        assertThat(answer.json().at("/groups/0/key").asText()).isEqualTo(FakeFigures.PERSON.toString());
        assertThat(answer.json().at("/total/finished").asInt()).isEqualTo(4);
        assertThat(answer.json().at("/total/onTime").toString()).isEqualTo("{\"part\":2,\"of\":3,\"rate\":0.6667}");
        assertThat(answer.json().at("/total/meanNetWorkingDays").asDouble()).isEqualTo(3.33);
        assertThat(answer.json().at("/total/returned/rate").asDouble()).isEqualTo(0.25);
        assertThat(answer.json().at("/total/promisesKept").toString()).isEqualTo("{\"part\":0,\"of\":0}");
        assertThat(answer.json().path("behind").asInt()).isEqualTo(7);
    }

    @Test
    void withoutDaysThisMonthAndTheElevenBeforeItAreAskedFor() {
        api.get("figures/outcomes").as("admin").answer();

        LocalDate today = LocalDate.ofInstant(Samples.NOW, Samples.ZONE);
        assertThat(api.figures.asked)
                .isEqualTo(new OutcomeQuery(
                        Grouping.UTILITY,
                        today.withDayOfMonth(1).minusMonths(11),
                        today,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whatIsAskedForIsPassedOn() {
        api.get("figures/outcomes?by=MONTH&from=2026-01-01&until=2026-01-31&utility=water&district=150302")
                .as("admin")
                .answer();

        assertThat(api.figures.asked)
                .isEqualTo(new OutcomeQuery(
                        Grouping.MONTH,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 31),
                        Optional.of(Samples.WATER),
                        Optional.of(new District("150302"))));
    }

    @Test
    void whatCannotBeAskedForIsNamedAtOnce() {
        Api.Answer answer = api.get("figures/outcomes?by=COLOUR&from=yesterday&until=1999-01-01&district=x")
                .as("admin")
                .answer();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/by", "/from", "/until", "/district");
    }

    @Test
    void openOnesAreCountedByHowTheyStand() {
        Api.Answer answer = api.get("figures/open?by=CATEGORY").as("admin").answer();

        assertThat(answer.json().at("/groups/0/utility").asText()).isEqualTo("water");
        assertThat(answer.json().at("/groups/0/figures").toString())
                .isEqualTo("{\"open\":15,\"notAccepted\":1,\"suspended\":2,\"onTrack\":3,\"atRisk\":4,\"overdue\":5}");
    }

    @Test
    void anybodySeesWhatIsPublishedAndThatSmallCellsAreHidden() {
        Api.Answer answer =
                api.get("figures/public").header("Accept-Language", "en").answer();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(answer.json().path("note").asText()).contains("fewer than 5");
        assertThat(answer.json().at("/categories/0/hidden").asBoolean()).isTrue();
        assertThat(answer.json().at("/categories/0").has("onTimeRate")).isFalse();
        assertThat(answer.json().at("/categories/0/limitWorkingDays").asInt()).isEqualTo(4);
        assertThat(answer.json().at("/categories/1/onTimeRate").asDouble()).isEqualTo(0.6667);
    }
}
