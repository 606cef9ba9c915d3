package org.jietong.rest.internal.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jietong.api.packs.ReplayListener;
import org.jietong.api.packs.Replayed;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.problem.ProblemView.ViolationView;
import org.jietong.rest.internal.view.ReplayedView;

/** Keeps as many of the applications that differ as an answer has room for. */
final class FirstChanges implements ReplayListener {
    private static final int MOST = 200;

    private final Function<Violation, ViolationView> violations;
    private final List<ReplayedView> changes = new ArrayList<>();
    private boolean more;

    FirstChanges(Function<Violation, ViolationView> violations) {
        this.violations = violations;
    }

    @Override
    public void differs(Replayed application) {
        if (changes.size() < MOST) {
            changes.add(ReplayedView.of(application, violations));
        } else {
            more = true;
        }
    }

    @Override
    public void progressed(long looked) {
        // Whoever waits for one answer is told at its end.
    }

    List<ReplayedView> changes() {
        return changes;
    }

    boolean more() {
        return more;
    }
}
