package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lists that people work with, over HTTP against the assembled product. */
class ListsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> SIMPLE = Map.of("simpleLowRisk", true, "externalLine", false);
    private static final Map<String, Object> SMALL = Map.of("simpleLowRisk", false, "externalLine", false);
    /** Not accepted at once. */
    private static final Map<String, Object> LARGE = Map.of("simpleLowRisk", false, "externalLine", true);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    private static HttpApi clerk() {
        return town.clerk("water");
    }

    private static String submitted(String name, String phone, String address) {
        return submitted(name, phone, address, SMALL);
    }

    private static String submitted(String name, String phone, String address, Map<String, Object> facts) {
        Map<String, Object> form = Town.form("water", facts);
        form.put("applicant", Map.of("name", name, "phone", phone));
        form.put("site", Map.of("district", "150302", "address", address));
        Answer answer = town.anyone().post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().at("/applications/0/number").asText();
    }

    private static List<String> listed(String query) {
        List<String> numbers = new ArrayList<>();
        for (JsonNode item : clerk().get("/api/v1/applications?" + query).body()) {
            numbers.add(item.path("number").asText());
        }
        return numbers;
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aCaseIsFoundByWhatPeopleRememberOfIt() {
        String number = submitted("乌海市黄河大酒店有限公司", "0473-2091234", "海勃湾区人民北路12号阳光小区");
        submitted("李明", "13947300000", "狮城西街8号");

        for (String text : List.of(number, "黄河大酒店", "人民北路", "阳光小区", "0473 2091234", "1234")) {
            Eventually.within(
                    PATIENCE, () -> assertThat(listed(q(text))).as(text).containsExactly(number));
        }
        assertThat(listed(q("黄河小酒店"))).isEmpty();
        assertThat(clerk().get("/api/v1/applications?" + q("黄河大酒店"))
                        .body()
                        .at("/0/address")
                        .asText())
                .isEqualTo("海勃湾区人民北路12号阳光小区");
        Answer refused = clerk().get("/api/v1/applications?q=1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/violations/0/pointer").asText()).isEqualTo("/q");
    }

    @Test
    void theWorkListBeginsWithTheNextDeadline() {
        String waiting = submitted("甲方", "13900000001", "甲街1号", LARGE);
        String later = submitted("乙方", "13900000002", "乙街1号", SMALL);
        String first = submitted("丙方", "13900000003", "丙街1号", SIMPLE);

        assertThat(listed("order=URGENCY&limit=200")).containsSubsequence(first, later, waiting);
        String deadline = clerk().get("/api/v1/applications/" + later)
                .body()
                .at("/clock/deadline")
                .asText();
        assertThat(listed("order=URGENCY&limit=200&dueBefore=" + URLEncoder.encode(deadline, StandardCharsets.UTF_8)))
                .contains(first)
                .doesNotContain(later, waiting);
    }

    @Test
    void whoTakesAFormInIsToldOfWhatAsksForTheSame() {
        String number = submitted("戊方", "13900000005", "戊街 1号");
        Map<String, Object> again = Town.form("water", SMALL);
        again.put("applicant", Map.of("name", "己方", "phone", "13900000006"));
        again.put("site", Map.of("district", "150302", "address", "戊街1号"));

        Eventually.within(PATIENCE, () -> {
            JsonNode similar = clerk().post("/api/v1/cases/similar", again).body();
            assertThat(similar).hasSize(1);
            assertThat(similar.at("/0/application/number").asText()).isEqualTo(number);
            assertThat(similar.at("/0/why")).extracting(JsonNode::asText).containsExactly("SAME_SITE");
        });
        assertThat(town.anyone().post("/api/v1/cases/similar", again).status()).isEqualTo(401);
    }

    @Test
    void aListIsTakenOutAsAWorkbookAndAsValuesSeparatedByCommas() throws IOException {
        String number = submitted("丁方", "13900000004", "丁街1号");

        byte[] csv = clerk().file("/api/v1/applications/export?format=csv&columns=number,applicant,address");
        assertThat(new String(csv, StandardCharsets.UTF_8).lines())
                .startsWith("\uFEFFApplication,Applicant,Address")
                .contains(number + ",丁方,丁街1号");
        byte[] book = clerk().file("/api/v1/applications/export?columns=number,applicant");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getFirstSheet().read())
                    .extracting(row -> row.getCellText(0), row -> row.getCellText(1))
                    .contains(tuple("Application", "Applicant"), tuple(number, "丁方"));
        }
    }
}
