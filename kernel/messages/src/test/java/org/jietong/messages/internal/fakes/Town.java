package org.jietong.messages.internal.fakes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
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
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Site;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Timetable;
import org.jietong.api.utility.UtilityCode;

/** A case of water with a representative, a supervisor and a bureau. */
public final class Town {
    /** A Monday, 10:00 in Wuhai. */
    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    public static final UtilityCode WATER = new UtilityCode("water");
    public static final District HAIBOWAN = new District("150302");
    private static final AtomicLong SEQUENCE = new AtomicLong();

    public static final StaffMember REPRESENTATIVE = staff("乌云", Role.REPRESENTATIVE, Optional.of(WATER));
    public static final StaffMember SUPERVISOR = staff("苏和", Role.SUPERVISOR, Optional.of(WATER));
    public static final StaffMember BUREAU = staff("巴特尔", Role.SUPERVISOR, Optional.empty());

    private Town() {}

    /** The shape of a UUID of version 7, with a counter as its time. */
    public static UUID id() {
        return new UUID(SEQUENCE.incrementAndGet() << 16 | 0x7000, 0x8000000000000000L);
    }

    public static StaffMember staff(String name, Role role, Optional<UtilityCode> utility) {
        return new StaffMember(
                id(),
                "login" + SEQUENCE.get(),
                name,
                "0473-2022999",
                Set.of(role),
                new Scope(utility, Set.of()),
                1,
                true,
                true);
    }

    public static Case caseOf(NoticePreference notices) {
        UUID id = id();
        CaseNumber number = new CaseNumber("JT260302-7K3M9Q2X-5");
        ApplicationKey key =
                new ApplicationKey(id(), new ApplicationNumber("W260302-7K3M9Q2X-5"), id, number, WATER, HAIBOWAN, NOW);
        return new Case(
                id,
                number,
                new Applicant(ClientType.NATURAL_PERSON, "李四", Optional.empty(), Optional.empty(), "13800000000"),
                new Site(HAIBOWAN, "新华街 1 号"),
                Optional.empty(),
                Channel.WEB,
                Consent.none(),
                NOW,
                notices,
                List.of(application(key)));
    }

    private static Application application(ApplicationKey key) {
        Representative representative =
                new Representative(REPRESENTATIVE.id(), REPRESENTATIVE.name(), REPRESENTATIVE.phone());
        return new Application(
                key,
                Facts.of(Map.of("area", BigDecimal.ONE)),
                new Classified("W2", pack().reference(), List.of()),
                ApplicationState.ACCEPTED,
                List.of(new Assignment(id(), representative, NOW, "LEAST_LOAD")),
                List.of(),
                Optional.of(new Due(Instant.parse("2026-03-06T10:00:00Z"), false)),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                3);
    }

    public static RulePack pack() {
        return new RulePack(
                new PackReference(WATER, "2021.1", "ab".repeat(32), Instant.EPOCH),
                new LocalizedText("供水", "water"),
                "W",
                List.of(Timetable.standard()),
                List.of(),
                List.of(new DocumentRequirement(
                        "RED_LINE_MAP",
                        new LocalizedText("用地红线图", "red-line map"),
                        DocumentRequirement.Need.REQUIRED,
                        Set.of(),
                        Optional.empty())),
                List.of(new NamedText("FROST", new LocalizedText("冻土期", "frozen ground"))),
                List.of(),
                List.of(),
                List.of());
    }

    /** An event about the application of a case, or about the case when it is not about one. */
    public static PlacedEvent event(Case of, String type, Map<String, String> details) {
        Optional<UUID> application = type.startsWith("CASE_")
                ? Optional.empty()
                : Optional.of(of.applications().get(0).key().id());
        return new PlacedEvent(
                1,
                new JournalEvent(
                        id(), of.id(), application, 3, type, NOW, new Actor(Actor.Kind.SYSTEM, "clock"), details));
    }
}
