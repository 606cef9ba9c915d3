package org.jietong.rest.internal.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jietong.api.appointments.Appointment;
import org.jietong.rest.internal.problem.Texts;

/**
 * Writes calendars. An event has the number of the case, the utility and the time, and nothing of the applicant: the file
 * leaves our hands. Its UID stays the same for the life of an appointment, its SEQUENCE goes up with each change.
 */
public final class CalendarFile {
    private static final String PRODUCT = "-//Jietong//Jietong//ZH";

    private final Texts texts;
    private final ZoneId zone;

    /**
     * @param texts the language files
     * @param zone the product's zone, which has one offset all the year
     */
    public CalendarFile(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** A calendar of several appointments; those that were cancelled say so. */
    public String feed(List<Appointment> appointments, Locale language) {
        return written(appointments, Method.publish(), language);
    }

    /** One appointment to be put into a calendar, or taken out of it when it was cancelled. */
    public String attachment(Appointment appointment, Locale language) {
        boolean isOff = appointment.state() == Appointment.State.CANCELLED;
        return written(List.of(appointment), isOff ? Method.cancel() : Method.publish(), language);
    }

    private String written(List<Appointment> appointments, Method method, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        appointments.forEach(appointment -> calendar.addEvent(event(appointment, language)));
        calendar.getTimezoneInfo().setDefaultTimezone(timezone());
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Appointment appointment, Locale language) {
        VEvent event = new VEvent();
        event.setUid(appointment.id() + "@jietong");
        event.setSequence(appointment.sequence());
        event.setDateTimeStamp(date(appointment.last().at()));
        event.setCreated(date(appointment.madeAt()));
        event.setLastModified(date(appointment.last().at()));
        event.setDateStart(date(appointment.from()), true);
        event.setDateEnd(date(appointment.to()), true);
        event.setOrganizer(organizer(appointment));
        event.setSummary(texts.said(
                "calendar.visit",
                Map.of(
                        "number", appointment.caseNumber().value(),
                        "utility", appointment.host().utility().value()),
                language));
        event.setStatus(appointment.state() == Appointment.State.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** The utility; an address would be one to which calendar programs send their answers. */
    private static Organizer organizer(Appointment appointment) {
        Organizer organizer = new Organizer(null, null);
        organizer.setUri("urn:jietong:utility:" + appointment.host().utility().value());
        return organizer;
    }

    private TimezoneAssignment timezone() {
        UtcOffset offset =
                new UtcOffset(zone.getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds() * 1000L);
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(offset);
        standard.setTimezoneOffsetTo(offset);
        VTimezone timezone = new VTimezone(zone.getId());
        timezone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), timezone);
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
