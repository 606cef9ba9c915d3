package org.jietong.core.internal.appointments;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.api.text.District;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.fakes.FakeRules;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.Received;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.WorkingDays;

/** The services of appointments over a store in memory on a Monday morning, with a representative of water and of gas. */
final class Office {
    static final UtilityCode WATER = new UtilityCode("water");
    static final District HAIBOWAN = Received.HAIBOWAN;
    static final UUID WATER_PERSON = Received.WATER_PERSON;
    static final UUID GAS_PERSON = Received.GAS_PERSON;
    static final String PHONE = Received.PHONE;
    static final CaseParty APPLICANT = Received.APPLICANT;
    static final Caller CLERK = new Caller.Staff(new UUID(1, 1), "Clerk", Set.of(Role.CLERK), Scope.everything());
    static final CaseParty STAFF = new CaseParty(CLERK, Optional.empty());

    private final Received received = new Received();
    final SettableClock clock = received.clock();
    final InMemoryStore store = received.store();
    final Ids ids = received.ids();
    final StoredAppointments appointments;
    final StoredSlots slots;
    final StoredCalendarFeeds feeds;

    Office() {
        RolePolicy policy = new RolePolicy();
        IndexedCalendar calendar = new IndexedCalendar(ScheduleReader.shipped());
        WorkingTime time = new CalendarWorkingTime(() -> calendar, clock.getZone());
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

    Case received(UUID... people) {
        return received.caseOf(people);
    }
}
