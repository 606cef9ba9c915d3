package org.jietong.core.internal.appointments;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Site;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.Ids;
import org.jietong.api.text.District;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.fakes.FakeRules;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.numbers.TimeOrderedIds;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.WorkingDays;

/** The services of appointments over a store in memory on a Monday morning, with a representative of water and of gas. */
final class Office {
    static final UtilityCode WATER = new UtilityCode("water");
    static final District HAIBOWAN = new District("150302");
    static final UUID WATER_PERSON = new UUID(0, 1);
    static final UUID GAS_PERSON = new UUID(0, 2);
    static final String PHONE = "13804731234";
    static final CaseParty APPLICANT = new CaseParty(new Caller.Anonymous(), Optional.of("138-0473-1234"));
    static final Caller CLERK = new Caller.Staff(new UUID(1, 1), "Clerk", Set.of(Role.CLERK), Scope.everything());
    static final CaseParty STAFF = new CaseParty(CLERK, Optional.empty());

    final SettableClock clock = new SettableClock("2026-03-02T09:00");
    final InMemoryStore store = new InMemoryStore();
    final Ids ids = new TimeOrderedIds(clock);
    final StoredAppointments appointments;
    final StoredSlots slots;
    final StoredCalendarFeeds feeds;

    Office() {
        RolePolicy policy = new RolePolicy();
        IndexedCalendar calendar = new IndexedCalendar(ScheduleReader.shipped());
        WorkingTime time = new CalendarWorkingTime(() -> calendar, clock.getZone());
        store.hire(
                People.representative(1, "water", 1, HAIBOWAN.code()),
                People.representative(2, "gas", 1, HAIBOWAN.code()));
        AppointmentEvents events = new AppointmentEvents(ids);
        appointments = new StoredAppointments(
                store,
                new Admission(store, policy),
                new Booking(ids, events),
                new Rearranging(events),
                new DayLists(store, policy, new Days(clock)),
                clock);
        slots = new StoredSlots(store, policy, new FakeRules(), new WorkingDays(time, clock.getZone()), ids, clock);
        feeds = new StoredCalendarFeeds(store, new Hosts(store, policy), new SecureRandom(), clock);
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** A slot of an hour. */
    Slot offered(Host host, String from, int capacity) {
        Instant begin = at(from);
        return slots.open(new SlotOffer(host, begin, begin.plusSeconds(3600), capacity), CLERK, Once.unrepeated())
                .orElseThrow();
    }

    /** A case with an application for each person, in their utility. */
    Case received(UUID... people) {
        UUID id = ids.next();
        Numbers numbers = new Numbers(new SecureRandom(), clock.getZone());
        List<Application> applications = new ArrayList<>();
        Case whole = new Case(
                id,
                numbers.forCase(clock.instant()),
                new Applicant(ClientType.NATURAL_PERSON, "王某", Optional.empty(), Optional.empty(), PHONE),
                new Site(HAIBOWAN, "海勃湾区某街 1 号"),
                Optional.empty(),
                Channel.WEB,
                Consent.toAll(),
                clock.instant(),
                List.of());
        for (UUID person : people) {
            applications.add(application(whole, person, numbers));
        }
        return kept(whole.with(applications));
    }

    private Case kept(Case whole) {
        return store.transact(work -> {
                    work.cases().insert(whole);
                    return Outcome.done(whole);
                })
                .orElseThrow();
    }

    private Application application(Case whole, UUID person, Numbers numbers) {
        UtilityCode utility = person.equals(GAS_PERSON) ? new UtilityCode("gas") : WATER;
        ApplicationKey key = new ApplicationKey(
                ids.next(),
                numbers.forApplication("W", clock.instant()),
                whole.id(),
                whole.number(),
                utility,
                HAIBOWAN,
                clock.instant());
        return new Application(
                key,
                Facts.of(Map.of()),
                new Classified("W2", new PackReference(utility, "1", "0".repeat(64), Instant.EPOCH), List.of("r1")),
                ApplicationState.SUBMITTED,
                List.of(new Assignment(
                        ids.next(), new Representative(person, "Rep", "0473-1"), clock.instant(), "LEAST_LOAD")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                1);
    }
}
