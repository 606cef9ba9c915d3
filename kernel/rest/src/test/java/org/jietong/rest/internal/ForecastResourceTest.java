package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ForecastResourceTest {
    private static final String PATH = "applications/" + Samples.NUMBER + "/forecast";

    private final Api api = new Api();

    @Test
    void aForecastShowsDatesWorkingDaysAndTheChanceOfBeingLate() {
        JsonNode forecast = api.get(PATH).as("admin").answer().json();
        assertThat(forecast.at("/likelyFinish/at").asText()).isEqualTo("2026-11-26T18:00:00+08:00");
        assertThat(forecast.at("/likelyFinish/workingDays").toString()).isEqualTo("3");
        assertThat(forecast.at("/range/early/at").asText()).isEqualTo("2026-11-25T18:00:00+08:00");
        assertThat(forecast.at("/range/late/workingDays").toString()).isEqualTo("4.5");
        assertThat(forecast.path("chanceLate").toString()).isEqualTo("0.21");
        assertThat(forecast.path("deadline").asText()).isEqualTo("2026-11-27T18:00:00+08:00");
        assertThat(forecast.path("provisional").asBoolean()).isTrue();
    }

    @Test
    void aForecastShowsWhatItRestsOnInTheLanguageOfTheReader() {
        JsonNode basis = api.get(PATH)
                .as("admin")
                .header("Accept-Language", "en")
                .answer()
                .json()
                .path("basis");
        assertThat(basis.path("explanation").asText())
                .contains("120 finished applications")
                .contains("80 of them");
        assertThat(basis.at("/category/name").asText()).isEqualTo("Small");
        assertThat(basis.path("medianWorkingDays").toString()).isEqualTo("2.5");
        assertThat(basis.at("/spread/late").toString()).isEqualTo("4");
        assertThat(basis.at("/load/now").toString()).isEqualTo("6");
        assertThat(basis.at("/load/factor").toString()).isEqualTo("1.2");
        assertThat(api.get(PATH)
                        .as("admin")
                        .answer()
                        .json()
                        .at("/basis/explanation")
                        .asText())
                .contains("120 件");
    }

    @Test
    void aForecastIsForThoseWhoMayReadTheApplication() {
        assertThat(api.get(PATH).answer().status()).isEqualTo(401);
        assertThat(api.get("applications/W000000-00000000-0/forecast")
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(404);
    }
}
