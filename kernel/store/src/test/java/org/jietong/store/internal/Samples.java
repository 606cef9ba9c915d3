package org.jietong.store.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.Stage;
import org.jietong.api.text.District;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.utility.UtilityCode;

/** Records as the use cases would make them, with ids in the order of their making. */
final class Samples {
    private static final AtomicLong SEQUENCE = new AtomicLong();

    static final Instant NOW = Instant.parse("2026-11-23T01:02:03.456789Z");
    static final District HAIBOWAN = new District("150302");
    static final District WUDA = new District("150304");
    static final UtilityCode WATER = new UtilityCode("water");
    static final UtilityCode GAS = new UtilityCode("gas");
    static final UtilityCode HEATING = new UtilityCode("heating");
    static final Representative REPRESENTATIVE = new Representative(id(), "乌云", "0473-2022999");

    private Samples() {}

    /** The shape of a UUID of version 7, with a counter as its time. */
    static UUID id() {
        return new UUID(SEQUENCE.incrementAndGet() << 16 | 0x7000, 0x8000000000000000L);
    }

    static Case sampleCase(District district, UtilityCode... utilities) {
        UUID id = id();
        CaseNumber number = new CaseNumber("JT261123-" + Long.toHexString(id.getMostSignificantBits()));
        List<Application> applications = IntStream.range(0, utilities.length)
                .mapToObj(i -> application(key(id, number, utilities[i], district)))
                .toList();
        return new Case(
                id,
                number,
                new Applicant(
                        ClientType.ENTERPRISE,
                        "乌海市𠮷祥公司 \"A\\B\"",
                        Optional.of("91150300MA0N0000X0"),
                        Optional.empty(),
                        "13800000000"),
                new Site(district, "海勃湾区人民路 1 号 😀"),
                Optional.of("2026-150302-44-01-000001"),
                Channel.WECHAT,
                new Consent(false, Set.of("licence", "permit")),
                NOW,
                applications);
    }

    private static ApplicationKey key(UUID caseId, CaseNumber caseNumber, UtilityCode utility, District district) {
        UUID id = id();
        ApplicationNumber number = new ApplicationNumber("A261123-" + Long.toHexString(id.getMostSignificantBits()));
        return new ApplicationKey(id, number, caseId, caseNumber, utility, district, NOW);
    }

    static Application application(ApplicationKey key) {
        return new Application(
                key,
                facts(),
                classified(key.utility(), "G2"),
                ApplicationState.SUBMITTED,
                List.of(assignment(REPRESENTATIVE)),
                List.of(),
                Optional.empty(),
                List.of(provided("APPLICATION_FORM"), missing("RED_LINE_MAP")),
                List.of(task("SURVEY", 0), task("PRESSURE_TEST", 1)),
                Optional.empty(),
                List.of(),
                1);
    }

    static Facts facts() {
        return Facts.of(Map.of(
                "hourlyFlow",
                new BigDecimal("999.99"),
                "area",
                new BigDecimal("1E+2"),
                "simpleLowRisk",
                false,
                "note",
                "锅炉 𠀀 \u0001 \\ \" 😀",
                "appliances",
                List.of(Map.of("kind", "stove", "count", 3))));
    }

    static Classified classified(UtilityCode utility, String category) {
        return new Classified(
                category,
                new PackReference(utility, "2021.1", "ab".repeat(32), Instant.parse("2021-09-05T16:00:00Z")),
                List.of("r3", "r1"));
    }

    static Assignment assignment(Representative representative) {
        return new Assignment(id(), representative, NOW, "LEAST_LOAD");
    }

    static Document provided(String code) {
        return new Document(
                id(),
                code,
                Document.State.PROVIDED,
                Optional.empty(),
                Optional.of(new StoredContent("cd".repeat(32), "application/pdf", 12_345_678_901L, "申请表.pdf")),
                NOW);
    }

    static Document missing(String code) {
        return new Document(id(), code, Document.State.MISSING, Optional.empty(), Optional.empty(), NOW);
    }

    static Document promised(Document document, LocalDate by) {
        return new Document(
                document.id(), document.code(), Document.State.PROMISED, Optional.of(by), Optional.empty(), NOW);
    }

    static Task task(String code, int ordinal) {
        return new Task(id(), code, Stage.CONNECTION, ordinal, Task.State.OPEN, Optional.empty(), Optional.empty());
    }

    static Task done(Task task) {
        return new Task(
                task.id(),
                task.code(),
                task.stage(),
                task.ordinal(),
                Task.State.DONE,
                Optional.of(NOW),
                Optional.of("已完成"));
    }

    static ClockEntry entry(ClockEntry.Kind kind) {
        return new ClockEntry(id(), kind, NOW, Optional.empty(), Optional.of("说明"), "张三", NOW.plusMillis(1));
    }

    static JournalEvent event(Case of, Optional<UUID> application, long version, EventType type) {
        return new JournalEvent(
                id(),
                of.id(),
                application,
                version,
                type.name(),
                NOW,
                new Actor(Actor.Kind.STAFF, "张三"),
                Map.of("category", "G2", "说明", "𠮷"));
    }

    static Receipt receipt(Case of) {
        return new Receipt(
                of.number(), NOW, of.applications().stream().map(Samples::line).toList());
    }

    private static Receipt.Line line(Application application) {
        return new Receipt.Line(
                application.key().number(),
                application.key().utility().value(),
                application.classified().category(),
                application.state(),
                application.classified().pack().version(),
                application.classified().pack().digest(),
                application.representative());
    }
}
