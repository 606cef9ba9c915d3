package org.jietong.rest.internal.group;

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
import org.jietong.rest.internal.resource.AppointmentsResource;
import org.jietong.rest.internal.resource.CalendarFeedResource;
import org.jietong.rest.internal.resource.ConversationsResource;
import org.jietong.rest.internal.resource.DayParameters;
import org.jietong.rest.internal.resource.DaysResource;
import org.jietong.rest.internal.resource.DutyResource;
import org.jietong.rest.internal.resource.HandoverResource;
import org.jietong.rest.internal.resource.NudgesResource;
import org.jietong.rest.internal.resource.QuestionsResource;
import org.jietong.rest.internal.resource.RepresentativesResource;
import org.jietong.rest.internal.resource.SlotsResource;
import org.jietong.rest.internal.resource.VisitsResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Customer representation (R3): visits, duty, handover, questions. */
@Component(service = CustomerServiceGroup.class)
public final class CustomerServiceGroup implements ResourceGroup {
    private final Applications applications;
    private final Appointments appointments;
    private final Slots slots;
    private final CalendarFeeds feeds;
    private final Handovers handovers;
    private final DutyCalendar duty;
    private final Conversations conversations;
    private final Nudges nudges;

    @Activate
    public CustomerServiceGroup(
            @Reference Applications applications,
            @Reference Appointments appointments,
            @Reference Slots slots,
            @Reference CalendarFeeds feeds,
            @Reference Handovers handovers,
            @Reference DutyCalendar duty,
            @Reference Conversations conversations,
            @Reference Nudges nudges) {
        this.applications = applications;
        this.appointments = appointments;
        this.slots = slots;
        this.feeds = feeds;
        this.handovers = handovers;
        this.duty = duty;
        this.conversations = conversations;
        this.nudges = nudges;
    }

    @Override
    public List<Object> resources(Foundation on) {
        DayParameters days = new DayParameters(on.clock());
        CalendarFile files = new CalendarFile(on.texts(), on.clock().getZone());
        return List.of(
                new AppointmentsResource(appointments, on.repetitions(), days, files),
                new VisitsResource(applications, appointments),
                new SlotsResource(slots, on.repetitions(), days),
                new DaysResource(appointments, days),
                new RepresentativesResource(appointments, feeds, handovers, days, on.texts()),
                new CalendarFeedResource(feeds, files),
                new HandoverResource(applications, handovers, on.repetitions(), on.texts()),
                new DutyResource(duty, on.repetitions(), days),
                new ConversationsResource(conversations, on.repetitions()),
                new QuestionsResource(conversations),
                new NudgesResource(nudges));
    }
}
