package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.EscalationStep;
import org.jietong.api.rules.EscalationStep.Kind;
import org.jietong.api.rules.EscalationStep.Point;
import org.jietong.api.rules.EscalationStep.Recipient;
import org.jietong.api.rules.EscalationStep.Repeat;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.Source;
import org.jietong.api.rules.Warnings;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Counting;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is warned when is data of the pack, with a usual ladder where it says nothing. */
class LadderTest {
    private static final String LADDER = """
            "escalation": [
              {"code": "HALF", "name": {"zh": "过半", "en": "Half"}, "to": "REPRESENTATIVE", "limitUsed": "0.5",
               "channels": ["DESK"]},
              {"code": "SOON", "name": {"zh": "将到", "en": "Soon"}, "to": "SUPERVISOR", "halfDaysBefore": 1,
               "channels": ["DESK", "SMS"]},
              {"code": "LATE", "name": {"zh": "超期", "en": "Late"}, "to": "BUREAU", "halfDaysAfter": 1,
               "repeat": {"everyHalfDays": 2, "times": 3}, "channels": ["MAIL"]}
            ],
            "promiseReminder": 2,
            """;

    private static String pack() {
        return "\"contacts\": [";
    }

    private static PackCheck checked(String ladder) {
        return PackCheck.of(
                TestPacks.gas().replace("pack.json", pack(), ladder + pack()).content());
    }

    private static Warnings warnings(PackCheck check) {
        assertThat(check.passed()).isTrue();
        assertThat(ofTheLadder(check)).isEmpty();
        return check.pack().orElseThrow().warnings();
    }

    /** The pack has warnings of other things. */
    private static List<PackFinding> ofTheLadder(PackCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.where().contains("#/escalation"))
                .toList();
    }

    @Test
    void aPackThatSaysNothingHasTheUsualLadder() {
        assertThat(warnings(checked(""))).isEqualTo(Warnings.standard());
        assertThat(Warnings.standard().escalation())
                .extracting(EscalationStep::to)
                .containsExactly(Recipient.REPRESENTATIVE, Recipient.SUPERVISOR, Recipient.BUREAU);
    }

    @Test
    void aLadderIsReadWithWhoWhenHowOftenAndHow() {
        Warnings read = warnings(checked(LADDER));
        assertThat(read.promiseReminder()).isEqualTo(2);
        assertThat(read.step("HALF").orElseThrow().at()).isEqualTo(new Point(Kind.LIMIT_USED, new BigDecimal("0.5")));
        EscalationStep late = read.step("LATE").orElseThrow();
        assertThat(late.at()).isEqualTo(new Point(Kind.HALF_DAYS_AFTER, BigDecimal.ONE));
        assertThat(late.repeat()).isEqualTo(Optional.of(new Repeat(2, 3)));
        assertThat(late.channels()).containsExactly(NoticeChannel.MAIL);
    }

    @Test
    void anEmptyLadderWarnsNobody() {
        assertThat(warnings(checked("\"escalation\": [],")).escalation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "limitUsed": "0.5"    | "limitUsed": "1.5"                       | WRONG_VALUE
            "limitUsed": "0.5"    | "limitUsed": 0.5                         | WRONG_VALUE
            "limitUsed": "0.5"    | "limitUsed": "0"                         | WRONG_VALUE
            "limitUsed": "0.5",   | ``                                       | ESCALATION_WITHOUT_POINT
            "limitUsed": "0.5"    | "limitUsed": "0.5", "halfDaysBefore": 1  | ESCALATION_WITHOUT_POINT
            "halfDaysBefore": 1   | "halfDaysBefore": 0                      | WRONG_VALUE
            "halfDaysBefore": 1   | "halfDaysBefore": 1.5                    | WRONG_VALUE
            "halfDaysAfter": 1    | "halfDaysAfter": -1                      | WRONG_VALUE
            "to": "BUREAU"        | "to": "MAYOR"                            | WRONG_VALUE
            "channels": ["MAIL"]  | "channels": ["PIGEON"]                   | WRONG_VALUE
            "channels": ["MAIL"]  | "channels": []                           | FIELD_MISSING
            "times": 3            | "times": 0                               | WRONG_VALUE
            "en": "Late"          | "en": ""                                 | TEXT_MISSING
            "promiseReminder": 2  | "promiseReminder": 0                     | WRONG_VALUE
            """)
    void whatIsWrongIsRefusedByNameAndTheSchemaPointsItOut(String piece, String by, String code) throws IOException {
        String wrong = LADDER.replace(piece, by);
        assertThat(wrong).isNotEqualTo(LADDER);
        PackCheck check = checked(wrong);
        assertThat(check.passed()).isFalse();
        assertThat(check.findings()).extracting(PackFinding::code).contains(code);
        assertThat(faults(wrong)).isNotZero();
    }

    @Test
    void theSchemaTakesALadder() throws IOException {
        assertThat(faults(LADDER)).isZero();
    }

    private static int faults(String ladder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode schema = json.readTree(Files.readString(Path.of("../../docs/rule-pack/pack.schema.json")));
        String text = Files.readString(Path.of("src/test/resources/packs/gas/pack.json"));
        return SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(schema)
                .validate(json.readTree(text.replace(pack(), ladder + pack())))
                .size();
    }

    @Test
    void codesStandOnce() {
        assertThat(checked(LADDER.replace("\"code\": \"SOON\"", "\"code\": \"HALF\""))
                        .findings())
                .extracting(PackFinding::code)
                .contains("DUPLICATE_CODE");
    }

    @Test
    void itIsToldWhereAShortLimitMakesAStepWaitForTheOneBeforeIt() {
        PackCheck check = checked(LADDER.replace("\"halfDaysBefore\": 1", "\"halfDaysBefore\": 3"));
        assertThat(check.passed()).isTrue();
        assertThat(ofTheLadder(check)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ESCALATION_OUT_OF_ORDER");
            assertThat(finding.where()).isEqualTo("pack.json#/escalation/1");
            assertThat(finding.message().en()).contains("SOON", "HALF", "G1");
            assertThat(finding.message().zh()).contains("SOON", "G1");
        });
    }

    @Test
    void aShareIsRoundedDownToHalfDaysWhereTheyAreCounted() {
        EscalationStep half = warnings(checked(LADDER)).step("HALF").orElseThrow();
        assertThat(half.workingDays(limit("1.5", Counting.CIVIL_CODE))).isEqualByComparingTo("0.5");
        assertThat(half.workingDays(limit("1.5", Counting.BUSINESS_HOURS))).isEqualByComparingTo("0.75");
        assertThat(half.workingDays(limit("0.5", Counting.CIVIL_CODE))).isEqualByComparingTo("0");
    }

    private static Limit limit(String days, Counting counting) {
        return new Limit(new BigDecimal(days), counting, new Source(new LocalizedText("通知", "Notice"), "1"));
    }
}
