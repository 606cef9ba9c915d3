package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.rules.RulePacks;
import org.jietong.rest.internal.resource.AheadOfCase;
import org.jietong.rest.internal.resource.CasesResource;
import org.jietong.rest.internal.resource.SubmissionCheckResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one window: whole cases, and what is checked before they are handed in. */
@Component(service = CaseGroup.class)
public final class CaseGroup implements ResourceGroup {
    private final Cases cases;
    private final ProjectSheets sheets;
    private final RulePacks packs;
    private final Appointments appointments;
    private final Conversations conversations;

    @Activate
    public CaseGroup(
            @Reference Cases cases,
            @Reference ProjectSheets sheets,
            @Reference RulePacks packs,
            @Reference Appointments appointments,
            @Reference Conversations conversations) {
        this.cases = cases;
        this.sheets = sheets;
        this.packs = packs;
        this.appointments = appointments;
        this.conversations = conversations;
    }

    @Override
    public List<Object> resources(Foundation on) {
        AheadOfCase ahead = new AheadOfCase(appointments, conversations, on.clock());
        return List.of(
                new CasesResource(cases, sheets, packs, ahead, on.lists()),
                new SubmissionCheckResource(cases, on.requests(), on.problems(), on.texts()));
    }
}
