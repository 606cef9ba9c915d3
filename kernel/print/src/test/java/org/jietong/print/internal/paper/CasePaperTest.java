package org.jietong.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.journal.Actor;
import org.jietong.api.rules.RulePack;
import org.jietong.api.text.LocalizedText;
import org.jietong.testkit.PrintedDocument;
import org.junit.jupiter.api.Test;

/** The receipt and the reply of a case on paper. */
class CasePaperTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ProgressPage PROGRESS = ProgressPage.under(Optional.of("https://connect.example.cn"));
    private static final IssuedSheets SHOP = Issue.ofLines(0);
    private static final Application GAS = SHOP.application();
    private static final Map<String, RulePack> PACKS =
            Map.of(SHOP.pack().reference().digest(), SHOP.pack());

    private static PrintedDocument receipt(Locale language) throws IOException {
        Receipt receipt = new Receipt(
                SHOP.of().number(),
                Issue.FROZEN,
                List.of(new Receipt.Line(
                        GAS.key().number(),
                        "gas",
                        "G1",
                        ApplicationState.ACCEPTED,
                        "2021.2",
                        SHOP.pack().reference().digest(),
                        GAS.representative(),
                        Optional.of(new LocalizedText("客户代表会与您联系。", "Your representative will call.")))),
                Optional.of(new Receipt.Edition(2, Issue.FROZEN, "7K3M-9Q2X-0ABC-5")));
        return new PrintedDocument(
                new ReceiptPaper(ZONE, PROGRESS).print(new IssuedReceipt(SHOP.of(), receipt, PACKS), language));
    }

    private static PrintedDocument reply(List<ConnectionPlan> plans, Locale language) throws IOException {
        List<CaseReply.Part> parts = new ArrayList<>();
        for (ConnectionPlan plan : plans) {
            parts.add(new CaseReply.Part(
                    GAS.key().number(),
                    "gas",
                    "G1",
                    SHOP.pack().reference().digest(),
                    GAS.representative(),
                    new RecordedPlan(GAS.key().id(), 2, plan, Issue.FROZEN, new Actor(Actor.Kind.STAFF, "张三"))));
        }
        CaseReply reply = new CaseReply(
                SHOP.of().id(), SHOP.of().number(), 3, Issue.FROZEN, new Actor(Actor.Kind.STAFF, "张三"), parts);
        return new PrintedDocument(
                new ReplyPaper(ZONE, PROGRESS).print(new IssuedReply(SHOP.of(), reply, PACKS), language));
    }

    private static ConnectionPlan plan(String point, List<String> builds) {
        return new ConnectionPlan(
                point,
                "PE100 SDR11",
                110,
                "沿新华东街北侧敷设至红线",
                builds,
                LocalDate.of(2026, 8, 31),
                Optional.of("冬季不开挖"),
                List.of(new StoredContent("ab".repeat(32), "application/pdf", 9, "路由图.pdf")));
    }

    @Test
    void aReceiptNamesEachApplicationWhatHappensNextAndHowItIsVerified() throws IOException {
        try (PrintedDocument pdf = receipt(Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.size(1)).containsExactly(210L, 297L);
            assertThat(pdf.text(1))
                    .contains("报装受理回执", "受理编号C260302-4Q8P-3", "G260302-7K2M-X", "海勃湾区老张面馆")
                    .contains("G1社会投资简易低风险项目", "已受理", "1.5个工作日", "王立", "0473-2011234")
                    .contains("客户代表会与您联系。", "验证码7K3M-9Q2X-0ABC-5", "第2版，签发于2026-03-0200:05");
            assertThat(pdf.qrCode(1)).contains("https://connect.example.cn/progress/C260302-4Q8P-3");
            assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.endsWith("NotoSansSC-Regular"));
        }
    }

    @Test
    void englishReadersGetAnEnglishReceipt() throws IOException {
        try (PrintedDocument pdf = receipt(Locale.ENGLISH)) {
            assertThat(pdf.text(1))
                    .contains("Receiptoftheconnectionrequest", "1.5workingdays", "Yourrepresentativewillcall.")
                    .contains("Verificationcode7K3M-9Q2X-0ABC-5", "Edition2");
        }
    }

    @Test
    void theReplyHasEveryPlanWithAllThatStandsInIt() throws IOException {
        List<ConnectionPlan> plans = List.of(plan("人民路中压干管", List.of("管沟", "阀门井")), plan("新华街次高压干管", List.of()));
        try (PrintedDocument pdf = reply(plans, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.text(1))
                    .contains("联合报装接入方案答复", "第3版", "接入点人民路中压干管", "接入点新华街次高压干管")
                    .contains("PE100SDR11，公称直径110毫米", "沿新华东街北侧敷设至红线", "1.管沟", "2.阀门井", "申请人自建无")
                    .contains("2026年8月31日", "冬季不开挖", "路由图.pdf", "王立0473-2011234");
            assertThat(pdf.qrCode(1)).contains("https://connect.example.cn/progress/C260302-4Q8P-3");
        }
        try (PrintedDocument pdf = reply(plans, Locale.ENGLISH)) {
            assertThat(pdf.text(1)).contains("nominaldiameter110mm", "Builtbytheapplicantnothing");
        }
    }

    @Test
    void aLongReplyGoesOnOnFurtherPages() throws IOException {
        List<ConnectionPlan> plans = Collections.nCopies(8, plan("干管", Collections.nCopies(6, "红线内管沟开挖与回填")));
        try (PrintedDocument pdf = reply(plans, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.pages()).isGreaterThan(1);
            assertThat(pdf.text(pdf.pages())).contains("联合报装接入方案答复", "共" + pdf.pages() + "页");
        }
    }
}
