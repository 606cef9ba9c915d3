package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.Deployment;
import org.jietong.api.bundles.Deployment.State;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.rest.internal.problem.Texts;

/**
 * A jar on its way.
 *
 * @param id by which it is asked for
 * @param origin where the jar came from
 * @param symbolicName name of the bundle
 * @param version its version
 * @param digest SHA-256 of the jar
 * @param state whether it goes on
 * @param steps those taken, oldest first
 * @param refusal why it was refused
 */
public record DeploymentView(
        UUID id,
        Origin origin,
        String symbolicName,
        String version,
        String digest,
        State state,
        List<StepView> steps,
        Optional<BundleRefusalView> refusal) {

    /**
     * A step that was taken.
     *
     * @param step which
     * @param at when it was done
     */
    public record StepView(Step step, Instant at) {}

    public static DeploymentView of(Deployment deployment, Texts texts, Locale language) {
        return new DeploymentView(
                deployment.id(),
                deployment.origin(),
                deployment.name(),
                deployment.version(),
                deployment.digest(),
                deployment.state(),
                deployment.steps().stream()
                        .map(taken -> new StepView(taken.step(), taken.at()))
                        .toList(),
                deployment.refusal().map(why -> BundleRefusalView.of(why, texts, language)));
    }
}
