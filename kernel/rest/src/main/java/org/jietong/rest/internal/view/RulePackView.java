package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.packs.PackState;
import org.jietong.rest.internal.view.EventView.ActorView;

/**
 * A rule pack with where it stands and how it came there.
 *
 * @param id names it in addresses: its digest
 * @param utility whose rules
 * @param version version of the pack
 * @param digest SHA-256 of its content
 * @param effectiveFrom the date the pack itself has
 * @param state where it stands now
 * @param addedAt when it was handed in, or first brought by a bundle
 * @param activations when it took force, or will, oldest first
 * @param history what was done to it, oldest first; empty in lists
 */
public record RulePackView(
        String id,
        String utility,
        String version,
        String digest,
        Instant effectiveFrom,
        PackState state,
        Instant addedAt,
        List<ActivationView> activations,
        List<StepView> history) {
    /**
     * The pack taking force.
     *
     * @param from from when
     * @param recordedAt when it was decided
     * @param by who decided
     * @param why the reason
     */
    public record ActivationView(Instant from, Instant recordedAt, ActorView by, String why) {
        static ActivationView of(Activation activation) {
            return new ActivationView(
                    activation.from(),
                    activation.recordedAt(),
                    new ActorView(activation.by().kind(), activation.by().name()),
                    activation.why());
        }
    }

    /**
     * Something that was done to the pack.
     *
     * @param type what was done
     * @param at when
     * @param by who did it
     * @param why the reason
     */
    public record StepView(PackEvent.Type type, Instant at, ActorView by, String why) {
        static StepView of(PackEvent event) {
            return new StepView(
                    event.type(),
                    event.at(),
                    new ActorView(event.by().kind(), event.by().name()),
                    event.why());
        }
    }

    public static RulePackView of(PackStanding standing) {
        return new RulePackView(
                standing.reference().digest(),
                standing.reference().utility().value(),
                standing.reference().version(),
                standing.reference().digest(),
                standing.reference().effectiveFrom(),
                standing.state(),
                standing.addedAt(),
                standing.activations().stream().map(ActivationView::of).toList(),
                standing.history().stream().map(StepView::of).toList());
    }
}
