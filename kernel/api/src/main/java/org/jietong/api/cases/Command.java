package org.jietong.api.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.rules.Facts;

/** What can be done with an application. */
public sealed interface Command
        permits Command.Accept,
                Command.Return,
                Command.Resubmit,
                Command.Reject,
                Command.Withdraw,
                Command.HandIn,
                Command.FetchAgain,
                Command.RecordPlan,
                Command.Suspend,
                Command.Resume,
                Command.CompleteTask,
                Command.Acknowledge,
                Command.Connect,
                Command.HandOver,
                WorkCommand {

    /**
     * Accepts it; the clock starts (R2.11). Accepting what is accepted already changes nothing, unless it promises documents
     * that are missing only since then, because their evidence source did not give them (R2.4).
     *
     * @param commitment promise of documents that are missing (R2.5)
     */
    record Accept(Optional<Commitment> commitment) implements Command {}

    /**
     * Gives it back for completion.
     *
     * @param remarks every missing or wrong thing, at least one
     */
    record Return(List<Remark> remarks) implements Command {
        public Return {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Hands it in again after a return.
     *
     * @param facts the facts anew, if they change
     */
    record Resubmit(Optional<Facts> facts) implements Command {}

    /**
     * Refuses it for good.
     *
     * @param remarks the reasons, at least one
     */
    record Reject(List<Remark> remarks) implements Command {
        public Reject {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Takes it back for the applicant.
     *
     * @param reason the applicant's reason, at most 500 characters
     */
    record Withdraw(Optional<String> reason) implements Command {}

    /**
     * Hands a document in.
     *
     * @param code which document of the pack
     * @param content the stored file
     */
    record HandIn(String code, StoredContent content) implements Command {}

    /**
     * Has a document fetched once more from its evidence source, which was not connected before or has not given it (R2.4).
     * While it is being fetched, this changes nothing.
     *
     * @param code which document of the pack
     */
    record FetchAgain(String code) implements Command {}

    /**
     * Suspends the clock (R2.15).
     *
     * @param reason code of the pack's list
     * @param note in words, at most 500 characters
     * @param until the last day on which it stands, today at the earliest; empty when somebody will let it run again
     * @param evidence what shows the reason, at most 200 characters
     */
    record Suspend(String reason, Optional<String> note, Optional<LocalDate> until, Optional<String> evidence)
            implements Command {
        /** For as long as nobody lets it run again. */
        public Suspend(String reason, Optional<String> note) {
            this(reason, note, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Ends a suspension.
     *
     * @param suspension id of the {@code SUSPENDED} entry
     */
    record Resume(UUID suspension) implements Command {}

    /**
     * Completes a task. What has to be done before it is done, and what its check list requires is answered and good.
     *
     * @param task the task
     * @param note in words, at most 500 characters
     */
    record CompleteTask(UUID task, Optional<String> note) implements Command {}

    /**
     * Takes note of a step of the ladder that was told (R2.17); it is not repeated then, further steps follow. Done twice,
     * it changes nothing.
     *
     * @param step code of the step
     */
    record Acknowledge(String step) implements Command {}

    /**
     * Starts supply; the clock stops (R2.11).
     *
     * @param inspection the inspection before supply, which then is the last one; empty when it was entered before
     * @param meters the meters that were set
     * @param supplyStartedAt not before acceptance and not in the future; empty for this moment
     */
    record Connect(Optional<Inspection> inspection, List<Meter> meters, Optional<Instant> supplyStartedAt)
            implements Command {
        public Connect {
            meters = List.copyOf(meters);
        }

        /** With the inspection. */
        public Connect(Inspection inspection, List<Meter> meters, Optional<Instant> supplyStartedAt) {
            this(Optional.of(inspection), meters, supplyStartedAt);
        }
    }

    /**
     * Records how it will be connected; a later plan takes the place of an earlier one (R1.2).
     *
     * @param plan the plan
     */
    record RecordPlan(ConnectionPlan plan) implements Command {}

    /**
     * Gives it to another representative (R3.2).
     *
     * @param to the next representative
     * @param reason why
     */
    record HandOver(Representative to, HandoverReason reason) implements Command {}
}
