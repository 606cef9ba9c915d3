package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.cases.Replies;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.rules.RulePacks;
import org.jietong.rest.internal.resource.AheadOfCase;
import org.jietong.rest.internal.resource.CasesResource;
import org.jietong.rest.internal.resource.Frozen;
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
    private final Replies replies;

    @Activate
    public CaseGroup(
            @Reference Cases cases,
            @Reference ProjectSheets sheets,
            @Reference RulePacks packs,
            @Reference Appointments appointments,
            @Reference Conversations conversations,
            @Reference Replies replies) {
        this.cases = cases;
        this.sheets = sheets;
        this.packs = packs;
        this.appointments = appointments;
        this.conversations = conversations;
        this.replies = replies;
    }

    @Override
    public List<Object> resources(Foundation on) {
        AheadOfCase ahead = new AheadOfCase(appointments, conversations, on.clock());
        return List.of(
                new CasesResource(cases, new Frozen(sheets, replies), packs, ahead, on.lists()),
                new SubmissionCheckResource(cases, on.requests(), on.problems(), on.texts()));
    }
}
