package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.ConnectionPlans;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.Receipts;
import org.jietong.api.cases.Replies;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.rest.internal.resource.ConnectionPlansResource;
import org.jietong.rest.internal.resource.Performing;
import org.jietong.rest.internal.resource.PlanFiles;
import org.jietong.rest.internal.resource.Printing;
import org.jietong.rest.internal.resource.ReceiptsResource;
import org.jietong.rest.internal.resource.RepliesResource;
import org.jietong.rest.internal.resource.VerificationResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What joins the utilities of a case (R1.3): one receipt, further applications, their plans, one reply. */
@Component(service = WindowGroup.class)
public final class WindowGroup implements ResourceGroup {
    private final Cases cases;
    private final Receipts receipts;
    private final Replies replies;
    private final ConnectionPlans plans;
    private final Applications applications;
    private final DocumentContents contents;
    private final RulePacks packs;
    private final Printing printing;
    private final AccessPolicy policy;

    @Activate
    public WindowGroup(
            @Reference Cases cases,
            @Reference Receipts receipts,
            @Reference Replies replies,
            @Reference ConnectionPlans plans,
            @Reference Applications applications,
            @Reference DocumentContents contents,
            @Reference RulePacks packs,
            @Reference Printing printing,
            @Reference AccessPolicy policy) {
        this.cases = cases;
        this.receipts = receipts;
        this.replies = replies;
        this.plans = plans;
        this.applications = applications;
        this.contents = contents;
        this.packs = packs;
        this.printing = printing;
        this.policy = policy;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(
                new ReceiptsResource(cases, receipts, packs, on.repetitions(), printing),
                new VerificationResource(receipts),
                new RepliesResource(replies, on.repetitions(), printing),
                new ConnectionPlansResource(
                        plans,
                        new Performing(applications, on.repetitions()),
                        new PlanFiles(applications, contents, policy),
                        contents,
                        on.requests()));
    }
}
