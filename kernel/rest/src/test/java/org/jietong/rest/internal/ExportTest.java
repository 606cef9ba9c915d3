package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.rest.internal.export.Column;
import org.jietong.rest.internal.problem.Texts;
import org.junit.jupiter.api.Test;

class ExportTest {
    private final Api api = new Api();

    private Api.Answer export(String query) {
        return api.get("applications/export" + query).as("admin").answer();
    }

    @Test
    void aWorkbookHasTheColumnsOfTheScreenInTheirOrder() throws IOException {
        Api.Answer answer = export("?columns=applicant,deadline,remainingWorkingDays,state");

        assertThat(answer.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename=")
                .contains(".xlsx");
        List<Row> rows = rows(answer.bytes());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).stream().map(cell -> cell.getText())).containsExactly("申请人", "办结时限", "剩余工作日", "状态");
        Row row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo(Samples.LISTED_NAME);
        assertThat(row.getCellAsDate(1).orElseThrow())
                .isEqualTo(Samples.deadline().at().atZone(Samples.ZONE).toLocalDateTime());
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("3.5");
        assertThat(row.getCellText(3)).isEqualTo("已受理");
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void valuesSeparatedByCommasAreReadByExcelAsUtf8() {
        Api.Answer answer = api.get("applications/export?format=csv&columns=applicant,address,deadline")
                .as("admin")
                .header("Accept-Language", "en")
                .answer();

        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        String deadline = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                .format(Samples.deadline().at().atZone(Samples.ZONE));
        assertThat(answer.body().lines())
                .containsExactly(
                        "\uFEFFApplicant,Address,Deadline",
                        String.join(",", Samples.LISTED_NAME, Samples.LISTED_ADDRESS, deadline));
    }

    @Test
    void noNameOrAddressBecomesAFormula() {
        api.applications.pages.add(new Page<>(List.of(Samples.listed("=HYPERLINK(\"x\")", "+1,2")), Optional.empty()));

        assertThat(export("?format=csv&columns=applicant,address")
                        .body()
                        .lines()
                        .skip(1))
                .containsExactly("\"'=HYPERLINK(\"\"x\"\")\",\"'+1,2\"");
    }

    @Test
    void theFileHasEveryPartOfTheListWithItsFiltersAndOrder() {
        api.applications.pages.add(new Page<>(List.of(Samples.listed("一", "a")), Optional.of("next")));
        api.applications.pages.add(new Page<>(List.of(Samples.listed("二", "b")), Optional.empty()));

        String body = export("?format=csv&columns=applicant&order=URGENCY&utility=water")
                .body();
        assertThat(body.lines().skip(1)).containsExactly("一", "二");
        Filter none = Filter.none();
        Query asked = Query.of(
                new Filter(
                        Optional.of(Samples.WATER),
                        none.district(),
                        none.state(),
                        none.category(),
                        none.representative(),
                        none.dueBefore(),
                        none.text()),
                Order.URGENCY,
                200);
        assertThat(api.applications.asked).isEqualTo(asked.part(200, Optional.of("next")));
    }

    @Test
    void aColumnOrFormatThatIsNotThereIsNamed() {
        Api.Answer answer = export("?format=pdf&columns=number,secret");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo("/format BAD_PARAMETER");
        assertThat(answer.violation(1)).isEqualTo("/columns BAD_PARAMETER");
        assertThat(answer.json().at("/violations/1/message").asText()).contains("number, caseNumber");
    }

    @Test
    void everyColumnHasATitleInBothLanguages() {
        Texts texts = new Texts();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Column column : Column.ALL) {
                String title = "column." + column.name();
                assertThat(texts.text(title, language)).isNotEqualTo(title);
            }
        }
    }
}
