package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsResourceTest {
    private static final String SHEETS = "applications/" + Samples.NUMBER.value() + "/sheets";

    private final Api api = new Api();

    @Test
    void theThreeSheetsAreReadInTheReadersLanguageWithTheBasisOfEachLine() {
        JsonNode sheets = read("en");

        assertThat(sheets.path("application").asText()).isEqualTo(Samples.NUMBER.value());
        assertThat(sheets.at("/drawing/code").asText()).isEqualTo("W-D-01");
        assertThat(sheets.at("/drawing/svg").asText()).isEqualTo("<svg/>");
        assertThat(sheets.at("/drawing/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(sheets.at("/billOfMaterials/0/name").asText()).isEqualTo("Pipe");
        assertThat(sheets.at("/billOfMaterials/0/formula").asText()).isEqualTo("length");
        assertThat(sheets.at("/settlement/lines/0/basis").asText()).isEqualTo("Norm");
        assertThat(sheets.at("/settlement/total/amount").asText()).isEqualTo("1234.50");
        assertThat(sheets.at("/rulePack/version").asText()).isNotEmpty();
        assertThat(read("zh-CN").at("/billOfMaterials/0/name").asText()).isEqualTo("管");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".pdf|[DRAWING, BILL, SETTLEMENT]|sheets",
                "/drawing.pdf|[DRAWING]|drawing",
                "/bill.pdf|[BILL]|bill",
                "/settlement.pdf|[SETTLEMENT]|settlement"
            })
    void eachSheetIsPrintedAloneOrAllTogether(String path, String wanted, String name) {
        Api.Answer answer = printed(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + Samples.NUMBER.value() + "-" + name + ".pdf\"");
        assertThat(answer.body()).isEqualTo("%PDF " + wanted + " en");
    }

    @Test
    void withoutSheetsTheReasonsAreNamed() {
        Api.Answer answer = api.get("applications/other/sheets")
                .as("clerk")
                .header("Accept-Language", "en")
                .answer();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:no-sheets");
        assertThat(answer.json().at("/violations/0/message").asText()).contains("Too long a line");
    }

    @Test
    void whatCannotBePrintedNowIsAskedForAgainLater() {
        api.sheets.refusal = Optional.of(Problem.of(ProblemType.PRINTING_UNAVAILABLE));

        Api.Answer answer = printed(".pdf");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:printing-unavailable");
    }

    @Test
    void thePublicProgressShowsWhatIsBuiltAndWhatItCosts() {
        JsonNode line = api.get("cases/" + Samples.CASE.value() + "/progress")
                .header("Jietong-Phone", Samples.PHONE)
                .answer()
                .json()
                .at("/applications/0/sheets");

        assertThat(line.at("/drawing/name").asText()).isEqualTo("图");
        assertThat(line.at("/billOfMaterials/0/quantity").decimalValue()).isEqualByComparingTo("6");
        assertThat(line.at("/settlement/total/amount").asText()).isEqualTo("1234.50");
    }

    private JsonNode read(String language) {
        return api.get(SHEETS)
                .as("clerk")
                .header("Accept-Language", language)
                .answer()
                .json();
    }

    private Api.Answer printed(String path) {
        return api.get(SHEETS + path)
                .as("clerk")
                .header("Accept-Language", "en")
                .answer();
    }
}
