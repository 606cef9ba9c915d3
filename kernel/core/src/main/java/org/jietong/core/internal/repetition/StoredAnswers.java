package org.jietong.core.internal.repetition;

import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Answers;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords.Kept;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The answers that were kept in the store, each with the change it answered. */
@Component(service = Answers.class)
public final class StoredAnswers implements Answers {
    private final Store store;

    @Activate
    public StoredAnswers(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Outcome<Optional<Answer>> earlier(Repetition repetition) {
        Optional<Kept> kept = store.read(work -> work.answers().find(repetition.key()));
        return kept.filter(other -> !other.digest().equals(repetition.digest())).isPresent()
                ? Outcome.refused(ProblemType.IDEMPOTENCY_KEY_REUSED)
                : Outcome.done(kept.map(Kept::answer));
    }
}
