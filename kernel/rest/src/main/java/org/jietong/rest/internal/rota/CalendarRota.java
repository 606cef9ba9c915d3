package org.jietong.rest.internal.rota;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jietong.api.duty.Shift;
import org.jietong.rest.internal.json.Violations;

/**
 * Shifts of a calendar (RFC 5545): each event is one, its summary is the login; it is on one day, or comes every week.
 *
 * @param logins ids of the people by their logins
 * @param ids ids of the shifts
 * @param zone the zone of times that name none
 * @param violations gathers what cannot be read
 */
record CalendarRota(Map<String, UUID> logins, Supplier<UUID> ids, ZoneId zone, Violations violations) {
    private static final Duration LONGEST = Duration.ofDays(1);

    List<Shift> shifts(String text) {
        List<Shift> shifts = new ArrayList<>();
        Optional<ICalendar> calendar = Optional.ofNullable(
                Biweekly.parse(text).defaultTimezone(TimeZone.getTimeZone(zone)).first());
        if (calendar.isEmpty()) {
            violations.add("", "MALFORMED");
        }
        List<VEvent> events = calendar.map(ICalendar::getEvents).orElse(List.of());
        for (int n = 0; n < events.size(); n++) {
            shift("/shifts/" + n, events.get(n)).ifPresent(shifts::add);
        }
        return shifts;
    }

    private Optional<Shift> shift(String place, VEvent event) {
        Optional<UUID> who = who(place, event);
        Optional<LocalDateTime> from = time(place + "/DTSTART", event.getDateStart());
        Optional<LocalDateTime> to = end(place, event);
        boolean recurs = event.getRecurrenceRule() != null;
        boolean fit = !recurs || isWeekly(event.getRecurrenceRule().getValue());
        if (!fit) {
            violations.add(place + "/RRULE", "NOT_ALLOWED", Map.of("allowed", "FREQ=WEEKLY; BYDAY; UNTIL"));
        }
        if (who.isEmpty() || from.isEmpty() || to.isEmpty() || !fit) {
            return Optional.empty();
        }
        if (Duration.between(from.get(), to.get()).compareTo(LONGEST) > 0
                || !from.get().isBefore(to.get())) {
            violations.add(place + "/DTEND", "OUT_OF_RANGE");
            return Optional.empty();
        }
        return Optional.of(
                recurs
                        ? weekly(
                                who.get(),
                                from.get(),
                                to.get(),
                                event.getRecurrenceRule().getValue())
                        : Shift.on(
                                from.get().toLocalDate(),
                                ids.get(),
                                who.get(),
                                from.get().toLocalTime(),
                                to.get().toLocalTime()));
    }

    private Shift weekly(UUID who, LocalDateTime from, LocalDateTime to, Recurrence rule) {
        Set<DayOfWeek> named = rule.getByDay().stream()
                .map(day -> DayOfWeek.valueOf(day.getDay().name()))
                .collect(Collectors.toUnmodifiableSet());
        Optional<LocalDate> last = Optional.ofNullable(rule.getUntil())
                .map(until -> LocalDateTime.ofInstant(until.toInstant(), zone).toLocalDate());
        return new Shift(
                ids.get(),
                who,
                named.isEmpty() ? Set.of(from.getDayOfWeek()) : named,
                from.toLocalTime(),
                to.toLocalTime(),
                Shift.Holds.EVERY_DAY,
                from.toLocalDate(),
                last);
    }

    /** Every week without further conditions: nothing that a shift cannot say is left out in silence. */
    private static boolean isWeekly(Recurrence rule) {
        boolean every = rule.getInterval() == null || rule.getInterval() == 1;
        boolean plainDays = rule.getByDay().stream().allMatch(day -> day.getNum() == null);
        return rule.getFrequency() == Frequency.WEEKLY
                && every
                && plainDays
                && rule.getCount() == null
                && rule.getByMonth().isEmpty()
                && rule.getByHour().isEmpty()
                && rule.getBySetPos().isEmpty();
    }

    private Optional<UUID> who(String place, VEvent event) {
        Optional<UUID> who = Optional.ofNullable(event.getSummary())
                .flatMap(summary ->
                        Optional.ofNullable(logins.get(summary.getValue().trim())));
        if (who.isEmpty()) {
            violations.add(place + "/SUMMARY", "WRONG_TYPE", Map.of("expected", "login"));
        }
        return who;
    }

    private Optional<LocalDateTime> end(String place, VEvent event) {
        return event.getDateEnd() == null && event.getDuration() != null
                ? time(place + "/DTSTART", event.getDateStart())
                        .map(from -> from.plus(
                                Duration.ofMillis(event.getDuration().getValue().toMillis())))
                : time(place + "/DTEND", event.getDateEnd());
    }

    private Optional<LocalDateTime> time(String place, DateOrDateTimeProperty property) {
        Optional<LocalDateTime> time = Optional.ofNullable(property)
                .map(given -> given.getValue())
                .filter(value -> value.hasTime())
                .map(Date::toInstant)
                .map(instant -> LocalDateTime.ofInstant(instant, zone));
        if (time.isEmpty()) {
            violations.add(place, "MISSING");
        }
        return time;
    }
}
