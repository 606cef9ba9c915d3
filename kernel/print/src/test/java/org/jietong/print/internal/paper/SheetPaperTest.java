package org.jietong.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;
import org.jietong.testkit.PrintedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets as an office hands them out. */
class SheetPaperTest {
    private static final Set<Sheet> ALL = EnumSet.allOf(Sheet.class);
    private static final String SITE = "https://connect.wuhai.example.cn/hall";

    @Test
    void allThreeSheetsStandInOneDocumentEachFromAPageOfItsOwnOn() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(3), ALL, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(pdf.text(1)).contains("燃气简易工程标准图纸", "G-D-03", "多户立管及小型商业接入图", "第1页，共3页");
            assertThat(pdf.text(2)).contains("燃气简易工程物料清单", "第2页，共3页");
            assertThat(pdf.text(3)).contains("燃气简易工程结算单", "第3页，共3页");
        }
    }

    @Test
    void everyPageSaysForWhomItIsAndOnWhatItRests() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(3), ALL, Locale.SIMPLIFIED_CHINESE)) {
            for (int page = 1; page <= 3; page++) {
                assertThat(pdf.text(page))
                        .contains(
                                "申请编号G260302-7K2M-X",
                                "受理编号C260302-4Q8P-3",
                                "燃气服务热线（24小时抢修）0473-2000011",
                                "依据规则包gas2021.2（SHA-2560123456789ab…）于2026-03-0200:05受理时计算并冻结");
            }
            assertThat(pdf.text(2)).contains("海勃湾区老张面馆", "新华东街18号", "王立0473-2011234", "2026年3月2日", "G1社会投资简易低风险项目");
        }
    }

    @Test
    void theBillNamesQuantityUnitAndFormulaOfEachLineAndTheFactsThatWentIn() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(0), Set.of(Sheet.BILL), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.text(1))
                    .contains(
                            "热镀锌钢管",
                            "PIPE-GALVANISED",
                            "DN25GB/T3091",
                            "米12.5",
                            "indoorLength",
                            "simpleLowRisk=true；indoorLength=12.5")
                    .doesNotContain("appliances");
        }
    }

    @Test
    void theSettlementNamesPriceAmountAndBasisOfEachLineAndTheSumInWords() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(0), Set.of(Sheet.SETTLEMENT), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.text(1))
                    .contains("12.538.50481.25[1]", "12.5123.451,543.13[2]")
                    .contains("合计2,024.38", "人民币（大写）：贰仟零贰拾肆元叁角捌分")
                    .contains("依据[1]含税材料价，当地价格文件", "依据[2]综合人工，当地定额")
                    .contains("申请人（签字）");
        }
    }

    @Test
    void sheetsAreA4WithEveryFontInThemAndTheDrawingInVectors() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(1), ALL, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.size(1)).containsExactly(297L, 210L);
            assertThat(pdf.size(2)).containsExactly(210L, 297L);
            assertThat(pdf.size(3)).containsExactly(210L, 297L);
            assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.endsWith("NotoSansSC-Regular"));
            assertThat(pdf.hasImages()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void theCodeOnEverySheetLeadsToTheProgressOfTheCase(Sheet sheet) throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(1), Set.of(sheet), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.text(1)).contains("扫码查看进度");
            assertThat(pdf.qrCode(1)).contains(SITE + "/progress/C260302-4Q8P-3");
        }
    }

    @Test
    void withoutAnAddressThereIsNoCodeAndTheSheetSaysHowToAsk() throws IOException {
        byte[] bytes = new SheetPaper(ZoneId.of("Asia/Shanghai"), ProgressPage.under(Optional.empty()))
                .print(Issue.ofLines(1), Set.of(Sheet.BILL), Locale.SIMPLIFIED_CHINESE);
        try (PrintedDocument pdf = new PrintedDocument(bytes)) {
            assertThat(pdf.qrCode(1)).isEmpty();
            assertThat(pdf.text(1)).contains("凭受理编号和电话查询进度");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"connect.example.cn", "ftp://connect.example.cn", "https://connect.example.cn/?a=b", "https:///x"
            })
    void anAddressThatNoBrowserOpensIsRefused(String address) {
        assertThatThrownBy(() -> ProgressPage.under(Optional.of(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jietong.publicAddress");
    }

    @Test
    void englishReadersGetEnglishSheets() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(1), ALL, Locale.ENGLISH)) {
            assertThat(pdf.text(1)).contains("Gas,simpleproject:standarddrawing", "Page1of3");
            assertThat(pdf.text(2))
                    .contains("Billofmaterials".toLowerCase(Locale.ROOT), "Galvanisedsteelpipe", "metre12.5");
            assertThat(pdf.text(3)).contains("Total2,024.38", "Basis[1]Materialbythelocalpricelist");
        }
    }

    @Test
    void aLongBillGoesOnWithItsHeadOnTheNextPage() throws IOException {
        try (PrintedDocument pdf = printed(Issue.ofLines(80), Set.of(Sheet.BILL), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.pages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.text(page)).contains("计算式", "第" + page + "页，共" + pdf.pages() + "页");
            }
        }
    }

    @Test
    void aDrawingThatCannotBePrintedWholeIsNotPrintedByHalf() throws IOException {
        String gradient =
                Issue.drawing("G-D-01").replace("<g id=\"schematic\">", "<linearGradient/><g id=\"schematic\">");
        try (PrintedDocument pdf = printed(Issue.with(1, gradient), Set.of(Sheet.DRAWING), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.text(1)).contains("无法打印的图形元素").doesNotContain("市政燃气管");
        }
    }

    private static PrintedDocument printed(IssuedSheets issued, Set<Sheet> wanted, Locale language) throws IOException {
        return new PrintedDocument(
                new SheetPaper(ZoneId.of("Asia/Shanghai"), ProgressPage.under(Optional.of(SITE + "/")))
                        .print(issued, wanted, language));
    }
}
