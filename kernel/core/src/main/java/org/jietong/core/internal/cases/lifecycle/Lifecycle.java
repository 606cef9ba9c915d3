package org.jietong.core.internal.cases.lifecycle;

import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;

/** Carries commands out on applications, and stores nothing. */
public final class Lifecycle {
    private final SimpleProjects simple;
    private final Acceptance acceptance;
    private final ReturnToApplicant returning;
    private final Resubmission resubmission;
    private final Ending ending;
    private final HandingIn handingIn;
    private final FetchingAgain fetchingAgain;
    private final Suspension suspension;
    private final TaskCompletion taskCompletion;
    private final Working working;
    private final Planning planning;
    private final Acknowledging acknowledging;
    private final HandingOver handingOver;
    private final SupplyStart supplyStart;

    /**
     * @param documents makes the documents
     * @param credit knows who broke promises
     */
    public Lifecycle(Assessor assessor, Deadlines deadlines, DocumentList documents, Credit credit) {
        Ids ids = documents.ids();
        Events events = new Events(ids);
        Ledger ledger = new Ledger(ids);
        Toleration tolerance = new Toleration(credit);
        Reassessment reassessment = new Reassessment(assessor, documents, new TaskList(ids, assessor.engine()));
        Start start = new Start(ledger, deadlines, new Freezing(assessor.engine()), events);
        this.simple = new SimpleProjects(start, tolerance);
        this.acceptance = new Acceptance(reassessment, new Promising(documents, tolerance, events), start);
        this.returning = new ReturnToApplicant(events);
        this.resubmission = new Resubmission(reassessment, simple, events);
        this.ending = new Ending(ledger, events);
        this.handingIn = new HandingIn(documents, reassessment, simple, events);
        this.fetchingAgain = new FetchingAgain(documents.connected(), events);
        this.suspension = new Suspension(ledger, deadlines, events);
        this.taskCompletion = new TaskCompletion(events);
        this.working = Working.of(ids, events);
        this.planning = new Planning(events);
        this.acknowledging = new Acknowledging(events);
        this.handingOver = new HandingOver(ids, events);
        this.supplyStart = new SupplyStart(ledger, ids, events);
    }

    /**
     * The application after a command.
     *
     * @return refused with {@code TRANSITION_REFUSED} when its state does not allow the command, otherwise as the command
     *     says
     */
    public Outcome<Changed> apply(Application before, Command command, Circumstances circumstances) {
        return TransitionTable.next(before.state(), Action.of(command))
                .then(state -> carriedOut(before, command, circumstances));
    }

    /**
     * Accepts a simple project with nothing missing at its submission (R2.2), where facts, documents and tasks were made by
     * the rules in force a moment ago.
     *
     * @return empty when it is no such project
     */
    public Optional<Changed> acceptAtOnce(Application before, Assessment assessment, Applying applying, Moment moment) {
        Standing standing = new Standing(
                assessment.pack(),
                assessment.category(),
                before.classified(),
                before.facts(),
                before.documents(),
                before.tasks());
        return simple.accepted(before, standing, () -> applying, moment);
    }

    private Outcome<Changed> carriedOut(Application before, Command command, Circumstances circumstances) {
        if (command instanceof Command.Accept accept) {
            return acceptance.apply(before, accept, circumstances);
        } else if (command instanceof Command.Return back) {
            return returning.apply(before, back, circumstances);
        } else if (command instanceof Command.Resubmit resubmit) {
            return resubmission.apply(before, resubmit, circumstances);
        } else if (command instanceof Command.Reject reject) {
            return ending.reject(before, reject, circumstances);
        } else if (command instanceof Command.Withdraw withdraw) {
            return ending.withdraw(before, withdraw, circumstances);
        } else if (command instanceof Command.HandIn handIn) {
            return handingIn.apply(before, handIn, circumstances);
        } else if (command instanceof Command.FetchAgain again) {
            return fetchingAgain.apply(before, again, circumstances);
        } else if (command instanceof Command.Suspend suspend) {
            return suspension.suspend(before, suspend, circumstances);
        } else if (command instanceof Command.Resume resume) {
            return suspension.resume(before, resume, circumstances);
        } else if (command instanceof Command.CompleteTask complete) {
            return taskCompletion.apply(before, complete, circumstances);
        } else if (command instanceof WorkCommand work) {
            return working.apply(before, work, circumstances);
        } else if (command instanceof Command.RecordPlan plan) {
            return planning.apply(before, plan, circumstances);
        } else if (command instanceof Command.Acknowledge acknowledge) {
            return acknowledging.apply(before, acknowledge, circumstances);
        } else if (command instanceof Command.HandOver handOver) {
            return handingOver.apply(before, handOver, circumstances);
        }
        return supplyStart.apply(before, (Command.Connect) command, circumstances);
    }
}
