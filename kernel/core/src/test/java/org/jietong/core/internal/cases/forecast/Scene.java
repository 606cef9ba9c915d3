package org.jietong.core.internal.cases.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.cases.Representative;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Finished;
import org.jietong.api.text.District;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;

/** An application with a limit of four working days, accepted on Monday 2 March 2026 at 9, and pasts to read it by. */
final class Scene {
    static final String ACCEPTED = "2026-03-02T09:00";
    static final BigDecimal ONE = BigDecimal.ONE;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final RulePack PACK = Packs.of("water", "1");
    private static final IndexedCalendar CALENDAR = new IndexedCalendar(ScheduleReader.shipped());
    private static final Forecaster FORECASTER = new Forecaster(new CalendarWorkingTime(() -> CALENDAR, ZONE));

    private Scene() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Forecast forecast(List<ClockEntry> ledger, History history, BigDecimal onHand, Instant now) {
        return FORECASTER.of(
                application(ledger), PACK, PACK.category("ORDINARY").orElseThrow(), history, onHand, now);
    }

    /** What happened to the clock after its start: suspended, resumed and so on in turn. */
    static List<ClockEntry> ledger(String... suspendedAndResumed) {
        List<ClockEntry> ledger = new ArrayList<>(List.of(entry(Kind.STARTED, ACCEPTED)));
        for (int i = 0; i < suspendedAndResumed.length; i++) {
            ledger.add(entry(i % 2 == 0 ? Kind.SUSPENDED : Kind.RESUMED, suspendedAndResumed[i]));
        }
        return ledger;
    }

    private static ClockEntry entry(Kind kind, String local) {
        return new ClockEntry(
                UUID.randomUUID(), kind, at(local), Optional.empty(), Optional.empty(), "clerk", at(local));
    }

    /** A past of the category in half-days, each finished with one application on hand. */
    static History past(List<Integer> halfDays) {
        return new History(
                Method.CATEGORY,
                halfDays.stream()
                        .map(halves -> new Finished(
                                Instant.EPOCH,
                                new Elapsed(BigDecimal.valueOf(halves * 5L, 1), new BigDecimal("4"), Optional.of(ONE))))
                        .toList());
    }

    private static Application application(List<ClockEntry> ledger) {
        return new Application(
                new ApplicationKey(
                        new UUID(1, 1),
                        new ApplicationNumber("W-1"),
                        new UUID(1, 2),
                        new CaseNumber("JT-1"),
                        PACK.reference().utility(),
                        new District("150302"),
                        at(ACCEPTED)),
                new Facts(Map.of()),
                new Classified("ORDINARY", PACK.reference(), List.of()),
                ApplicationState.ACCEPTED,
                List.of(new Assignment(
                        new UUID(1, 3), new Representative(new UUID(1, 4), "rep", "1"), at(ACCEPTED), "LEAST_LOAD")),
                ledger,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                1);
    }
}
