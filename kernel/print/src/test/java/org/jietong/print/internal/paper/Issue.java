package org.jietong.print.internal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Sheets;
import org.jietong.api.cases.Site;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Contact;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.Money;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Source;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;
import org.jietong.api.utility.UtilityCode;

/** Sheets of a small shop, with as many lines as are wanted. */
public final class Issue {
    /** A Monday evening in Wuhai, which is still the day before in Greenwich until eight in the morning. */
    static final Instant FROZEN = Instant.parse("2026-03-01T16:05:00Z");

    private static final Path DRAWINGS = Path.of("../../plugin-gas/src/main/resources/pack/drawings");
    private static final LocalizedText LABOUR = text("综合人工，当地定额", "Labour by the local norm");
    private static final LocalizedText MATERIAL = text("含税材料价，当地价格文件", "Material by the local price list");

    private Issue() {}

    public static IssuedSheets ofLines(int further) {
        return with(further, drawing("G-D-03"));
    }

    static IssuedSheets with(int further, String svg) {
        Application application = application();
        Case whole = new Case(
                new UUID(7, 1),
                application.key().caseNumber(),
                new Applicant(ClientType.ENTERPRISE, "海勃湾区老张面馆", Optional.empty(), Optional.empty(), "13804731234"),
                new Site(new District("150302"), "海勃湾区新华东街 18 号 1-102 底商"),
                Optional.empty(),
                Channel.COUNTER,
                Consent.toAll(),
                FROZEN,
                List.of(application));
        return new IssuedSheets(whole, application, pack(), category(), sheets(further, svg), svg);
    }

    static String drawing(String code) {
        try {
            return Files.readString(DRAWINGS.resolve(code + ".svg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheets sheets(int further, String svg) {
        List<Estimate.Material> bill = new ArrayList<>(List.of(new Estimate.Material(
                "PIPE-GALVANISED",
                text("热镀锌钢管", "Galvanised steel pipe"),
                "DN25 GB/T 3091",
                "METRE",
                new BigDecimal("12.5"),
                "if pipeMaterial = null then (if indoorLength = null then 5 else indoorLength) else 0")));
        for (int n = 0; n < further; n++) {
            bill.add(new Estimate.Material(
                    "VALVE-" + n, text("自闭阀", "Self-closing valve"), "DN15", "PIECE", BigDecimal.ONE, "gasPoints"));
        }
        List<Estimate.SettlementLine> settlement = List.of(
                line("PIPE-GALVANISED", text("热镀锌钢管", "Galvanised steel pipe"), "12.5", "38.50", "481.25", MATERIAL),
                line("INSTALLATION", text("安装", "Installation"), "12.5", "123.45", "1543.13", LABOUR));
        Estimate estimate = new Estimate(
                "G1-STANDARD",
                new Estimate.Drawing("G-D-03", text("多户立管及小型商业接入图", "Riser, or small business"), svg),
                bill,
                settlement,
                Money.cny(new BigDecimal("2024.38")));
        return Sheets.frozen(estimate, FROZEN);
    }

    private static Estimate.SettlementLine line(
            String code, LocalizedText name, String quantity, String price, String amount, LocalizedText basis) {
        return new Estimate.SettlementLine(
                code, name, "METRE", new BigDecimal(quantity), "indoorLength", money(price), money(amount), basis);
    }

    private static Application application() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("simpleLowRisk", true);
        facts.put("indoorLength", new BigDecimal("12.5"));
        facts.put("appliances", List.of(Map.of("type", "COOKER", "count", BigDecimal.ONE)));
        Representative representative = new Representative(new UUID(7, 3), "王立", "0473-2011234");
        return new Application(
                new ApplicationKey(
                        new UUID(7, 2),
                        new ApplicationNumber("G260302-7K2M-X"),
                        new UUID(7, 1),
                        new CaseNumber("C260302-4Q8P-3"),
                        new UtilityCode("gas"),
                        new District("150302"),
                        FROZEN),
                new Facts(facts),
                new Classified("G1", pack().reference(), List.of("simple-low-risk")),
                ApplicationState.ACCEPTED,
                List.of(new Assignment(new UUID(7, 4), representative, FROZEN, "LEAST_LOAD")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                2);
    }

    private static RulePack pack() {
        return new RulePack(
                new PackReference(new UtilityCode("gas"), "2021.2", "0123456789abcdef".repeat(4), Instant.EPOCH),
                text("燃气", "Gas"),
                "G",
                List.of(Timetable.standard()),
                List.of(category()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Contact(text("燃气服务热线（24小时抢修）", "Gas hotline"), "0473-2000011")));
    }

    private static Category category() {
        return new Category(
                "G1",
                text("社会投资简易低风险项目", "Simple low-risk project"),
                new Limit(new BigDecimal("1.5"), Counting.CIVIL_CODE, new Source(text("通知", "Notice"), "二、3.(2)")),
                true,
                Optional.of("G1-STANDARD"),
                List.of());
    }

    private static Money money(String amount) {
        return Money.cny(new BigDecimal(amount));
    }

    private static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh, en);
    }
}
