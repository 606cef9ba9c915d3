package org.jietong.rest.internal.group;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All groups: there is no contract without one of them. */
@Component(service = Contract.class)
public final class Contract implements ResourceGroup {
    private final List<ResourceGroup> groups;

    @Activate
    public Contract(
            @Reference GuideGroup guides,
            @Reference CaseGroup cases,
            @Reference WindowGroup window,
            @Reference ApplicationGroup applications,
            @Reference WorkListGroup workList,
            @Reference CustomerServiceGroup customerService,
            @Reference DutyGroup duty,
            @Reference RegulationGroup regulation,
            @Reference JournalGroup journal,
            @Reference MessageGroup messages,
            @Reference EvidenceGroup evidence,
            @Reference FiguresGroup figures,
            @Reference SystemGroup system) {
        this.groups = List.of(
                guides,
                cases,
                window,
                applications,
                workList,
                customerService,
                duty,
                regulation,
                journal,
                messages,
                evidence,
                figures,
                system);
    }

    @Override
    public List<Object> resources(Foundation on) {
        return groups.stream().flatMap(group -> group.resources(on).stream()).toList();
    }
}
