package org.jietong.rules.internal.life;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.PackRecords;
import org.jietong.rules.internal.life.Deciding.Decided;

/**
 * Approves a pack by a second person: never by whoever handed it in, and never by a part of the system.
 *
 * @param caller who approves
 */
record Approval(Caller caller) implements Deciding.Decision {
    @Override
    public Outcome<Decided> take(PackRecords records, Situation situation) {
        return Transitions.APPROVE
                .of(situation)
                .then(checked -> bySecond(checked) ? moved(records, checked) : Outcome.refused(ProblemType.FOUR_EYES));
    }

    private boolean bySecond(Situation situation) {
        Optional<UUID> author = situation.author();
        return caller instanceof Caller.Staff staff
                && author.filter(staff.id()::equals).isEmpty();
    }

    private static Outcome<Decided> moved(PackRecords records, Situation situation) {
        String digest = situation.reference().digest();
        return records.move(digest, PackStage.CHECKED, PackStage.APPROVED)
                ? Outcome.done(Decided.of(digest, PackEvent.Type.APPROVED))
                : Transitions.APPROVE.refused(situation);
    }
}
