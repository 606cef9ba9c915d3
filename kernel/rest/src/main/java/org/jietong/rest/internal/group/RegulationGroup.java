package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackReplay;
import org.jietong.rest.internal.resource.CalendarDecisionsResource;
import org.jietong.rest.internal.resource.CalendarsResource;
import org.jietong.rest.internal.resource.PackDecisionsResource;
import org.jietong.rest.internal.resource.ReplayResource;
import org.jietong.rest.internal.resource.RulePacksResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rule packs and calendars, from a draft to being in force and back. */
@Component(service = RegulationGroup.class)
public final class RegulationGroup implements ResourceGroup {
    private final PackLife packLife;
    private final PackReplay packReplay;
    private final CalendarLife calendarLife;

    @Activate
    public RegulationGroup(
            @Reference PackLife packLife, @Reference PackReplay packReplay, @Reference CalendarLife calendarLife) {
        this.packLife = packLife;
        this.packReplay = packReplay;
        this.calendarLife = calendarLife;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(
                new RulePacksResource(packLife, on.repetitions()),
                new PackDecisionsResource(packLife, on.repetitions()),
                new ReplayResource(packReplay, on.problems(), on.json()),
                new CalendarsResource(calendarLife, on.repetitions()),
                new CalendarDecisionsResource(calendarLife, on.repetitions()));
    }
}
