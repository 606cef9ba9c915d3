package org.jietong.rest.internal;

import java.time.Clock;
import java.util.List;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.api.appointments.Slots;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Handovers;
import org.jietong.api.cases.Nudges;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.duty.DutyCalendar;
import org.jietong.rest.internal.ical.CalendarFile;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.resource.AppointmentsResource;
import org.jietong.rest.internal.resource.CalendarFeedResource;
import org.jietong.rest.internal.resource.ConversationsResource;
import org.jietong.rest.internal.resource.DayParameters;
import org.jietong.rest.internal.resource.DaysResource;
import org.jietong.rest.internal.resource.DutyResource;
import org.jietong.rest.internal.resource.HandoverResource;
import org.jietong.rest.internal.resource.NudgesResource;
import org.jietong.rest.internal.resource.QuestionsResource;
import org.jietong.rest.internal.resource.Repetitions;
import org.jietong.rest.internal.resource.RepresentativesResource;
import org.jietong.rest.internal.resource.SlotsResource;

/**
 * The services of customer representation (R3).
 *
 * @param appointments visits by appointment
 * @param slots the times that are offered
 * @param feeds calendars of representatives
 * @param handovers from one representative to the next
 * @param duty leave and duty
 * @param conversations questions and answers
 * @param nudges reminders of tasks
 */
record CustomerService(
        Appointments appointments,
        Slots slots,
        CalendarFeeds feeds,
        Handovers handovers,
        DutyCalendar duty,
        Conversations conversations,
        Nudges nudges) {

    List<Object> resources(Applications applications, Repetitions repetitions, Texts texts, Clock clock) {
        DayParameters days = new DayParameters(clock);
        CalendarFile files = new CalendarFile(texts, clock.getZone());
        return List.of(
                new AppointmentsResource(appointments, repetitions, days, files),
                new SlotsResource(slots, repetitions, days),
                new DaysResource(appointments, days),
                new RepresentativesResource(appointments, feeds, handovers, days, texts),
                new CalendarFeedResource(feeds, files),
                new HandoverResource(applications, handovers, repetitions, texts),
                new DutyResource(duty, repetitions, days),
                new ConversationsResource(conversations, repetitions),
                new QuestionsResource(conversations),
                new NudgesResource(nudges));
    }
}
