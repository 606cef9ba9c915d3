package org.jietong.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Escalation;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.cases.Target;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.Watch;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.Annotation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Contact;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.Money;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Source;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.CountedDay;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.Timetable;
import org.jietong.api.utility.UtilityCode;

/** Values for tests: a small water utility with one application. */
final class Samples {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final UtilityCode WATER = new UtilityCode("water");
    static final String PHONE = "13900000001";
    static final CaseNumber CASE = new CaseNumber("JT261123-7K3M9Q2X-5");
    static final ApplicationNumber NUMBER = new ApplicationNumber("W261123-7K3M9Q2X-5");
    static final UUID CASE_ID = new UUID(0x7000, 1);
    static final UUID APPLICATION_ID = new UUID(0x7000, 2);
    static final UUID DOCUMENT_ID = new UUID(0x7000, 3);
    static final UUID SUSPENSION_ID = new UUID(0x7000, 4);
    static final UUID STAFF_ID = new UUID(0x7000, 5);
    static final UUID CLERK_ID = new UUID(0x7000, 6);
    static final long VERSION = 7;

    private Samples() {}

    static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh, en);
    }

    static PackReference reference() {
        return new PackReference(WATER, "2021.1", "ab".repeat(32), Instant.parse("2021-09-05T16:00:00Z"));
    }

    static Category category() {
        return new Category(
                "W2",
                text("小型", "Small"),
                new Limit(new BigDecimal("4.0"), Counting.CIVIL_CODE, new Source(text("通知", "Notice"), "二、3.(1)")),
                true,
                Optional.of("W2-STANDARD"),
                List.of(WorkSamples.survey()),
                List.of(
                        new StageTarget(Stage.ACCEPTANCE, new BigDecimal("0.5"), text("缺省值", "Default")),
                        new StageTarget(Stage.CONNECTION, new BigDecimal("4"), text("通知", "Notice"))));
    }

    static Annotation annotation() {
        return new Annotation("SMALL_FIRST", List.of("small"), text("先判小型", "Small first"));
    }

    static RulePack pack() {
        return new RulePack(
                reference(),
                text("供水", "Water"),
                "W",
                List.of(Timetable.standard()),
                List.of(category()),
                List.of(
                        new DocumentRequirement(
                                "IDENTITY",
                                text("身份证明", "Identity"),
                                DocumentRequirement.Need.EVIDENCE,
                                Set.of(),
                                Optional.of("identity")),
                        new DocumentRequirement(
                                "LICENCE",
                                text("营业执照", "Business licence"),
                                DocumentRequirement.Need.EVIDENCE,
                                Set.of(ClientType.PUBLIC_INSTITUTION, ClientType.ENTERPRISE),
                                Optional.of("licence"))),
                List.of(new NamedText("FROZEN_GROUND", text("冻土期", "Frozen ground"))),
                List.of(annotation()),
                List.of(new NamedText("NEW_CONNECTION", text("报装", "New connection"))),
                List.of(new Contact(text("营业厅", "Hall"), "0473-0000000")));
    }

    static Representative representative() {
        return new Representative(STAFF_ID, "张三", "0473-1111111");
    }

    static Deadline deadline() {
        return new Deadline(
                Instant.parse("2026-11-27T10:00:00Z"),
                true,
                List.of(
                        new CountedDay(
                                LocalDate.of(2026, 11, 23),
                                BigDecimal.ZERO,
                                CountedDay.Why.START_DAY,
                                Optional.empty()),
                        new CountedDay(
                                LocalDate.of(2026, 11, 24),
                                BigDecimal.ONE,
                                CountedDay.Why.MAKE_UP_DAY,
                                Optional.of("春节"))));
    }

    static Application application() {
        ApplicationKey key =
                new ApplicationKey(APPLICATION_ID, NUMBER, CASE_ID, CASE, WATER, new District("150302"), NOW);
        return new Application(
                key,
                Facts.of(Map.of("externalLine", false, "length", new BigDecimal("1.50"))),
                new Classified("W2", reference(), List.of("small")),
                ApplicationState.ACCEPTED,
                List.of(new Assignment(new UUID(0x7000, 6), representative(), NOW, "LEAST_LOAD")),
                ledger(),
                Optional.of(new Due(deadline().at(), true)),
                List.of(document()),
                List.of(new Task(
                        new UUID(0x7000, 7),
                        "SITE_SURVEY",
                        Stage.CONNECTION,
                        0,
                        Task.State.DONE,
                        Optional.of(NOW),
                        Optional.of("done"),
                        WorkSamples.work())),
                Optional.of(new Connection(
                        new Inspection(Inspection.Result.PASSED, List.of("tight")),
                        List.of(new Meter("M-1", Optional.of("DN20"), Optional.of(BigDecimal.ZERO))),
                        NOW)),
                List.of(new Remark("IDENTITY", "unreadable")),
                List.of(),
                WorkSamples.inspections(),
                new Watch(
                        Optional.of(NOW),
                        List.of(
                                Escalation.told("AT_RISK", NOW),
                                Escalation.told("OVERDUE", NOW)
                                        .again(NOW.plusSeconds(60))
                                        .acknowledged("张三", NOW))),
                VERSION);
    }

    private static List<ClockEntry> ledger() {
        return List.of(
                new ClockEntry(
                        new UUID(0x7000, 8),
                        ClockEntry.Kind.STARTED,
                        NOW,
                        Optional.empty(),
                        Optional.empty(),
                        "张三",
                        NOW),
                new ClockEntry(
                        SUSPENSION_ID,
                        ClockEntry.Kind.SUSPENDED,
                        NOW,
                        Optional.of("FROZEN_GROUND"),
                        Optional.of("till spring"),
                        "张三",
                        NOW),
                new ClockEntry(
                        new UUID(0x7000, 9),
                        ClockEntry.Kind.RESUMED,
                        NOW.plusSeconds(60),
                        Optional.empty(),
                        Optional.empty(),
                        "张三",
                        NOW));
    }

    static Document document() {
        return new Document(
                DOCUMENT_ID,
                "IDENTITY",
                Document.State.PROVIDED,
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.of(new StoredContent("cd".repeat(32), "application/pdf", 4, "身份 证.pdf")),
                NOW);
    }

    static SubmissionReport.Part part() {
        return new SubmissionReport.Part(
                pack(),
                category(),
                List.of(new SubmissionReport.Paper(pack().documents().get(0), Document.State.MISSING, true, true)));
    }

    static final String LISTED_NAME = "李明";
    static final String LISTED_ADDRESS = "人民路12号";

    static ListedApplication listed() {
        return listed(LISTED_NAME, LISTED_ADDRESS);
    }

    static ListedApplication listed(String name, String address) {
        return new ListedApplication(
                detail(),
                new Applicant(ClientType.NATURAL_PERSON, name, Optional.empty(), Optional.empty(), "13800000000"),
                new Site(new District("150302"), address));
    }

    static ApplicationDetail detail() {
        ClockReading reading = new ClockReading(
                Optional.of(NOW),
                Optional.of(deadline()),
                Optional.of(new BigDecimal("3.50")),
                ClockReading.State.ON_TRACK,
                new BigDecimal("0.5"),
                BigDecimal.ZERO);
        Application application = application();
        Target target = new Target(NOW, Target.State.AT_RISK);
        return new ApplicationDetail(
                application,
                pack(),
                category(),
                reading,
                Map.of(application.tasks().get(0).id(), target),
                Map.of(Stage.ACCEPTANCE, new Target(NOW, Target.State.MET)));
    }

    static CaseDetail caseDetail() {
        Case record = new Case(
                CASE_ID,
                CASE,
                new Applicant(
                        ClientType.ENTERPRISE, "某公司", Optional.of("91150300MA0000000X"), Optional.of("李四"), PHONE),
                new Site(new District("150302"), "海勃湾区某街 1 号"),
                Optional.of("2021-150302-48-01-000001"),
                Channel.WEB,
                new Consent(false, Set.of("identity")),
                NOW,
                List.of(application()));
        return new CaseDetail(record, List.of(detail()));
    }

    static Receipt receipt() {
        return new Receipt(
                CASE,
                NOW,
                List.of(new Receipt.Line(
                        NUMBER,
                        "water",
                        "W2",
                        ApplicationState.SUBMITTED,
                        "2021.1",
                        reference().digest(),
                        representative())));
    }

    static JournalEvent event() {
        return new JournalEvent(
                new UUID(0x7000, 10),
                CASE_ID,
                Optional.of(APPLICATION_ID),
                3,
                "APPLICATION_ACCEPTED",
                NOW,
                new Actor(Actor.Kind.STAFF, "张三"),
                Map.of(
                        "category", "W2",
                        "limitWorkingDays", "1.5",
                        "provisional", "false",
                        "deadline", "2026-12-01T04:00:00Z"));
    }

    static StaffMember staffMember() {
        return new StaffMember(
                STAFF_ID,
                "zhang",
                "张三",
                "0473-1111111",
                Set.of(Role.REPRESENTATIVE),
                new Scope(Optional.of(WATER), Set.of(new District("150302"))),
                1,
                true,
                true);
    }

    static Caller.Staff staff(Role role) {
        UUID id = role == Role.CLERK ? CLERK_ID : STAFF_ID;
        return new Caller.Staff(id, "张三", Set.of(role), staffMember().scope());
    }

    static Estimate estimate() {
        Money price = Money.cny(new BigDecimal("1234.5"));
        return new Estimate(
                "W2-STANDARD",
                new Estimate.Drawing("W-D-01", text("图", "Drawing"), "<svg/>"),
                List.of(new Estimate.Material(
                        "PIPE", text("管", "Pipe"), "DN20", "METRE", new BigDecimal("6.0"), "length")),
                List.of(new Estimate.SettlementLine(
                        "PIPE",
                        text("管", "Pipe"),
                        "METRE",
                        new BigDecimal("6.0"),
                        "length",
                        price,
                        price,
                        text("定额", "Norm"))),
                price);
    }
}
