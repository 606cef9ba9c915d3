package org.jietong.survey.internal.component;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Outlines;
import org.jietong.api.followups.FollowUps;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.messages.MessageTemplates;
import org.jietong.api.messages.OwnNotices;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTables;
import org.jietong.api.time.WorkingTime;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.asking.Links;
import org.jietong.survey.internal.invitation.StoredInvitations;
import org.jietong.survey.internal.kernel.KernelCustomers;
import org.jietong.survey.internal.kernel.KernelFollowUps;
import org.jietong.survey.internal.kernel.KernelTelling;
import org.jietong.survey.internal.kernel.SurveyTemplates;
import org.jietong.survey.internal.kernel.TextFile;
import org.jietong.survey.internal.kernel.WorkingDueDays;
import org.jietong.survey.internal.life.StoredQuestionnaires;
import org.jietong.survey.internal.loop.FollowingUp;
import org.jietong.survey.internal.loop.Kernel;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.resource.Part;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Following up: what reads the journal, what is done by itself and its words are services as long as the tables are there. */
@Component(service = FollowingComponent.class, immediate = true)
public final class FollowingComponent {
    private static final Caller SURVEY = new Caller.Machine("survey");
    private static final String SITE = "jietong.publicAddress";
    private static final String WORKING_DAYS = "jietong.survey.rectificationWorkingDays";
    private static final String USUAL_WORKING_DAYS = "7";

    private final FollowingUp following;
    private final Links links;
    private final List<ServiceRegistration<?>> services;

    @Activate
    public FollowingComponent(
            BundleContext context,
            @Reference(target = "(owner=survey)") OwnTables tables,
            @Reference Outlines outlines,
            @Reference StaffAccounts staff,
            @Reference WorkingTime time,
            @Reference OwnNotices notices,
            @Reference FollowUps followUps,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        JooqSurveyStore store = new JooqSurveyStore(tables);
        SecureRandom random = new SecureRandom();
        Questionnaires questionnaires = new StoredQuestionnaires();
        KernelCustomers customers = new KernelCustomers(outlines, clock);
        Kernel kernel = new Kernel(
                customers,
                customers,
                () -> staff.list(SURVEY).orElseThrow(),
                new WorkingDueDays(time, clock.getZone(), workingDays(context)),
                new KernelTelling(notices),
                new KernelFollowUps(followUps),
                ids,
                clock);
        this.links = links(context);
        this.following = new FollowingUp(
                store, questionnaires, new StoredInvitations(questionnaires, ids, random, clock), kernel);
        this.services = List.of(
                context.registerService(JournalConsumer.class, following.consumer(), null),
                context.registerService(ScheduledJob.class, following.job(links), null),
                context.registerService(MessageTemplates.class, new SurveyTemplates(TextFile.named("messages")), null));
    }

    @Deactivate
    void deactivate() {
        services.forEach(ServiceRegistration::unregister);
    }

    /** What notes with each response what follows from it. */
    CompletionListener listener() {
        return following.listener();
    }

    /** Where people answer. */
    Links links() {
        return links;
    }

    /** The part over HTTP. */
    Part part() {
        return new FollowingPart(following).part();
    }

    private static Links links(BundleContext context) {
        return new Links(Optional.ofNullable(context.getProperty(SITE))
                .map(site -> site.endsWith("/") ? site.substring(0, site.length() - 1) : site));
    }

    private static int workingDays(BundleContext context) {
        return Integer.parseInt(
                Optional.ofNullable(context.getProperty(WORKING_DAYS)).orElse(USUAL_WORKING_DAYS));
    }
}
