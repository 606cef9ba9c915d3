package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.PrintedDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A small shop in simple-project mode (R2.2): accepted within the request, with its three sheets on paper. */
class SimpleProjectIT {
    private static final String SITE = "https://connect.wuhai.example.cn";

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY, Map.of("jietong.publicAddress", SITE));

    /** Three gas points, 9.5 m of pipe through the shop. */
    private static final Map<String, Object> SHOP =
            Map.of("simpleLowRisk", true, "externalLine", false, "hourlyFlow", 8, "gasPoints", 3, "indoorLength", 9.5);

    private static Town town;
    private static JsonNode receipt;
    private static String application;

    @BeforeAll
    static void aShopAppliesForGas() {
        town = Town.staffed(PRODUCT, 1);
        Map<String, Object> form = new LinkedHashMap<>(Town.form("gas", SHOP));
        form.put("applicant", Map.of("name", "海勃湾区老张面馆", "phone", "13800000000"));
        Answer answer = town.anyone().post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        receipt = answer.body();
        application =
                "/api/v1/applications/" + receipt.at("/applications/0/number").asText();
    }

    @Test
    void theReceiptShowsThatItIsAcceptedAlready() {
        assertThat(receipt.at("/applications/0/state").asText()).isEqualTo("ACCEPTED");
        assertThat(receipt.at("/applications/0/category").asText()).isEqualTo("G1");
    }

    /**
     * By hand: 46 + 85 + 980 + 9.5 × 38.50 + 7 × 9.80 + 7 × 3.60 + 680 + 3 × 58 + 3 × 42 + 260, work 9.5 × 35 + 120; elbows
     * 9.5 / 3 = 3.17, so 4 and 3, clamps 9.5 / 1.5 = 6.33, so 7.
     */
    @Test
    void theSheetsAreFrozenWithIt() {
        JsonNode sheets = town.clerk("gas").get(application + "/sheets").body();

        assertThat(sheets.at("/drawing/code").asText()).isEqualTo("G-D-02");
        assertThat(sheets.at("/drawing/svg").asText()).contains("<svg");
        assertThat(sheets.at("/settlement/total/amount").asText()).isEqualTo("3263.05");
        JsonNode elbows = line(sheets.path("billOfMaterials"), "ELBOW");
        assertThat(elbows.path("quantity").decimalValue()).isEqualByComparingTo("7");
        assertThat(elbows.path("formula").asText()).contains("ceiling(").contains("gasPoints");
        assertThat(line(sheets.at("/settlement/lines"), "PIPE-GALVANISED")
                        .at("/amount/amount")
                        .asText())
                .isEqualTo("365.75");
        BigDecimal sum = sheets.at("/settlement/lines").findValues("amount").stream()
                .filter(JsonNode::isObject)
                .map(amount -> new BigDecimal(amount.path("amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("3263.05");
    }

    @Test
    void theThreeSheetsAreHandedOutInOneDocument() throws IOException {
        HttpApi clerk = town.clerk("gas").with("Accept-Language", "zh-CN");
        try (PrintedDocument pdf = new PrintedDocument(clerk.file(application + "/sheets.pdf"))) {
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(pdf.text(1)).contains("燃气简易工程标准图纸", "单户两至三处用气点接入图", "市政燃气管");
            assertThat(pdf.text(2)).contains("燃气简易工程物料清单", "热镀锌钢管", "DN25GB/T3091", "米9.5", "gasPoints=3");
            assertThat(pdf.text(3))
                    .contains("燃气简易工程结算单", "9.538.50365.75", "合计3,263.05", "叁仟贰佰陆拾叁元零伍分")
                    .contains("示例默认价");
            for (int page = 1; page <= 3; page++) {
                assertThat(pdf.text(page))
                        .contains(
                                receipt.path("number").asText(),
                                receipt.at("/applications/0/number").asText(),
                                "第" + page + "页，共3页");
                assertThat(pdf.qrCode(page))
                        .contains(SITE + "/progress/" + receipt.path("number").asText());
            }
            assertThat(pdf.text(3)).contains("海勃湾区老张面馆", "2026年3月2日");
            assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.endsWith("NotoSansSC-Regular"));
            assertThat(pdf.hasImages()).isFalse();
        }
    }

    /** Whoever scans a sheet comes to the page that asks for the telephone; the address holds nothing else. */
    @Test
    void theCodeOnASheetLeadsToThePageOfItsProgress() throws IOException {
        try (PrintedDocument pdf = new PrintedDocument(town.clerk("gas").file(application + "/sheets/drawing.pdf"))) {
            URI scanned = URI.create(pdf.qrCode(1).orElseThrow());

            Answer page = town.anyone().get(scanned.getPath());

            assertThat(scanned.getQuery()).isNull();
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        }
    }

    @Test
    void eachSheetIsPrintedAloneTooInEitherLanguage() throws IOException {
        HttpApi clerk = town.clerk("gas").with("Accept-Language", "en");
        Map<String, String> texts =
                Map.of("drawing", "drawing", "bill", "billofmaterials", "settlement", "Total3,263.05");
        for (Map.Entry<String, String> sheet : texts.entrySet()) {
            try (PrintedDocument pdf =
                    new PrintedDocument(clerk.file(application + "/sheets/" + sheet.getKey() + ".pdf"))) {
                assertThat(pdf.text(1)).contains(sheet.getValue(), "Page1of1");
            }
        }
    }

    @Test
    void theApplicantSeesWhatIsBuiltAndWhatItCosts() {
        JsonNode progress = town.anyone()
                .with("Jietong-Phone", "13800000000")
                .get("/api/v1/cases/" + receipt.path("number").asText() + "/progress")
                .body();

        assertThat(progress.at("/applications/0/sheets/drawing/code").asText()).isEqualTo("G-D-02");
        assertThat(progress.at("/applications/0/sheets/settlement/total/amount").asText())
                .isEqualTo("3263.05");
    }

    @Test
    void sheetsAreForThoseWhoMaySeeTheApplication() {
        for (String path : List.of("/sheets", "/sheets.pdf", "/sheets/bill.pdf")) {
            assertThat(town.anyone().get(application + path).status()).as(path).isEqualTo(401);
            assertThat(town.clerk("water").get(application + path).status())
                    .as(path)
                    .isIn(403, 404);
        }
    }

    @Test
    void aProjectThatTheKitDoesNotFitIsAcceptedAndTellsWhyThereAreNoSheets() {
        String number = town.submitted(
                "gas", Map.of("simpleLowRisk", true, "externalLine", false, "hourlyFlow", 161, "gasPoints", 61));
        HttpApi clerk = town.clerk("gas");

        assertThat(clerk.get("/api/v1/applications/" + number)
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("ACCEPTED");
        Answer refused = clerk.get("/api/v1/applications/" + number + "/sheets.pdf");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:no-sheets");
        assertThat(refused.body().path("violations").findValuesAsText("code"))
                .containsExactly("KIT_OUT_OF_BOUNDS", "KIT_OUT_OF_BOUNDS");
    }

    @Test
    void whileThePrinterIsAwaySheetsCanBeReadAndNotPrinted() throws BundleException {
        Bundle printer = PRODUCT.context().getBundle(printerLocation());
        HttpApi clerk = town.clerk("gas");
        printer.stop();
        try {
            Answer refused = clerk.get(application + "/sheets.pdf");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:printing-unavailable");
            assertThat(clerk.get(application + "/sheets").status()).isEqualTo(200);
        } finally {
            printer.start();
        }
        assertThat(clerk.get(application + "/sheets.pdf").status()).isEqualTo(200);
    }

    private static String printerLocation() {
        for (Bundle bundle : PRODUCT.context().getBundles()) {
            if (bundle.getSymbolicName().equals("org.jietong.print")) {
                return bundle.getLocation();
            }
        }
        throw new AssertionError("no printer in the product");
    }

    private static JsonNode line(JsonNode lines, String code) {
        for (JsonNode line : lines) {
            if (line.path("code").asText().equals(code)) {
                return line;
            }
        }
        throw new AssertionError("no line " + code + " in " + lines);
    }
}
