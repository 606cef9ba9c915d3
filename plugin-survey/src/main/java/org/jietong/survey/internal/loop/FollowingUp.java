package org.jietong.survey.internal.loop;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.asking.Asking;
import org.jietong.survey.internal.asking.Drawing;
import org.jietong.survey.internal.asking.Links;
import org.jietong.survey.internal.asking.Questions;
import org.jietong.survey.internal.asking.Watching;
import org.jietong.survey.internal.call.CallDesk;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.opinion.OpinionDesk;
import org.jietong.survey.internal.plan.Course;
import org.jietong.survey.internal.plan.FollowUpDesk;
import org.jietong.survey.internal.plan.PlanDesk;
import org.jietong.survey.internal.plan.PlanJson;
import org.jietong.survey.internal.plan.Planning;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.rectification.Overdue;
import org.jietong.survey.internal.rectification.RectificationDesk;
import org.jietong.survey.internal.rectification.Rectifying;
import org.jietong.survey.internal.rectification.Tidings;
import org.jietong.survey.internal.store.SurveyStore;

/** Puts the parts of following up together: what reads the journal, what is done by itself, what follows from answers, the desks. */
public final class FollowingUp {
    private final SurveyStore store;
    private final Questionnaires questionnaires;
    private final Invitations invitations;
    private final Kernel kernel;
    private final ObjectMapper mapper = new ObjectMapper();
    private final PlanJson plans = new PlanJson(mapper);
    private final AftermathJson aftermath = new AftermathJson(mapper);
    private final SecureRandom random = new SecureRandom();

    public FollowingUp(SurveyStore store, Questionnaires questionnaires, Invitations invitations, Kernel kernel) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.kernel = kernel;
    }

    /** What reads the journal for the plans. */
    public JournalConsumer consumer() {
        return new Planning(store, plans, kernel.customers(), kernel.ids(), kernel.clock());
    }

    /** What is done by itself. */
    public ScheduledJob job(Links links) {
        Clock clock = kernel.clock();
        Questions questions = new Questions(invitations, kernel.telling(), links, kernel.ids(), clock.getZone());
        Consequences consequences = new Consequences(
                store,
                aftermath,
                new Consequences.People(kernel.byNumber(), kernel.handlers(), kernel.dueDays(), kernel.plain()),
                new Filing(kernel.ids()),
                new Righting(rectifying(), tidings(), kernel.ids()));
        return new Watching(
                List.of(
                        new Drawing(store, plans, kernel.ids(), clock),
                        new Asking(store, plans, questions, new Course(clock.getZone())),
                        consequences,
                        new Overdue(store, rectifying(), kernel.handlers(), tidings())),
                clock);
    }

    /** What notes with each response what follows from it. */
    public CompletionListener listener() {
        return new Listening(aftermath);
    }

    public PlanDesk plans() {
        return new PlanDesk(store, plans, questionnaires, random::nextLong, kernel.clock());
    }

    public FollowUpDesk followUps() {
        return new FollowUpDesk(store, kernel.clock());
    }

    public CallDesk calls() {
        return new CallDesk(store, invitations, questionnaires, kernel.clock());
    }

    public RectificationDesk rectifications() {
        return new RectificationDesk(store, plans, rectifying(), tidings(), kernel.ids(), kernel.clock());
    }

    public OpinionDesk opinions() {
        return new OpinionDesk(store, kernel.handlers(), kernel.telling(), kernel.clock());
    }

    private Rectifying rectifying() {
        return new Rectifying(kernel.clock().getZone());
    }

    private Tidings tidings() {
        return new Tidings(kernel.telling());
    }
}
