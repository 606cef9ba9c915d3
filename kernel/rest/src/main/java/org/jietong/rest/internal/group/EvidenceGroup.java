package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.credit.CreditRegister;
import org.jietong.api.evidence.Consents;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.followups.FollowUps;
import org.jietong.api.privacy.PersonalData;
import org.jietong.rest.internal.resource.ApplicantResource;
import org.jietong.rest.internal.resource.BrokenPromisesResource;
import org.jietong.rest.internal.resource.ConsentResource;
import org.jietong.rest.internal.resource.EvidenceResource;
import org.jietong.rest.internal.resource.FollowUpListResource;
import org.jietong.rest.internal.resource.FollowUpsResource;
import org.jietong.rest.internal.resource.OwnDataResource;
import org.jietong.rest.internal.resource.PersonalDataResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known of applicants: what was fetched, what they promised and did not keep, how they found it went, and all of it. */
@Component(service = EvidenceGroup.class)
public final class EvidenceGroup implements ResourceGroup {
    private final EvidenceDesk evidence;
    private final Consents consents;
    private final CreditRegister credit;
    private final FollowUps followUps;
    private final PersonalData data;

    @Activate
    public EvidenceGroup(
            @Reference EvidenceDesk evidence,
            @Reference Consents consents,
            @Reference CreditRegister credit,
            @Reference FollowUps followUps,
            @Reference PersonalData data) {
        this.evidence = evidence;
        this.consents = consents;
        this.credit = credit;
        this.followUps = followUps;
        this.data = data;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(
                new EvidenceResource(evidence, on.texts()),
                new ConsentResource(consents),
                new ApplicantResource(evidence, credit),
                new BrokenPromisesResource(credit),
                new FollowUpsResource(followUps, on.repetitions()),
                new FollowUpListResource(followUps, on.lists()),
                new OwnDataResource(data),
                new PersonalDataResource(data));
    }
}
