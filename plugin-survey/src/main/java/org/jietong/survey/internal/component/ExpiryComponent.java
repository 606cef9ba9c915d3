package org.jietong.survey.internal.component;

import java.security.SecureRandom;
import java.time.Clock;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTables;
import org.jietong.survey.internal.invitation.ExpiryJob;
import org.jietong.survey.internal.invitation.StoredInvitations;
import org.jietong.survey.internal.life.StoredQuestionnaires;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The job that marks what nobody answered in time. */
@Component(service = ScheduledJob.class, immediate = true)
public final class ExpiryComponent extends ExpiryJob {

    @Activate
    public ExpiryComponent(
            @Reference(target = "(owner=survey)") OwnTables tables,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(
                new JooqSurveyStore(tables),
                new StoredInvitations(new StoredQuestionnaires(), ids, new SecureRandom(), clock),
                clock);
    }
}
