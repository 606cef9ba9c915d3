package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.bundles.BundleEvent;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.BundleEvent.Result;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.view.EventView.ActorView;

/**
 * What became of a jar on one node.
 *
 * @param id of the deployment
 * @param node the machine
 * @param version version of the bundle
 * @param digest SHA-256 of the jar
 * @param origin where it came from
 * @param by who handed it in
 * @param at when it was decided
 * @param result what became of it
 * @param refusal why it was refused
 */
public record BundleEventView(
        UUID id,
        String node,
        String version,
        String digest,
        Origin origin,
        ActorView by,
        Instant at,
        Result result,
        Optional<BundleRefusalView> refusal) {
    public static BundleEventView of(BundleEvent event, Texts texts, Locale language) {
        return new BundleEventView(
                event.id(),
                event.node(),
                event.version(),
                event.digest(),
                event.origin(),
                new ActorView(event.by().kind(), event.by().name()),
                event.at(),
                event.result(),
                event.refusal().map(why -> BundleRefusalView.of(why, texts, language)));
    }
}
