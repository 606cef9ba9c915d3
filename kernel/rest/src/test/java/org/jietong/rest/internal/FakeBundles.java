package org.jietong.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.bundles.BundleEvent;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.BundleEvent.Result;
import org.jietong.api.bundles.BundleStanding;
import org.jietong.api.bundles.BundleStanding.Kept;
import org.jietong.api.bundles.BundleStanding.Running;
import org.jietong.api.bundles.BundleStanding.Signature;
import org.jietong.api.bundles.Bundles;
import org.jietong.api.bundles.Deployment;
import org.jietong.api.bundles.Deployment.State;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.bundles.Deployment.Taken;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;

/** Has one plugin, whose last jar was refused, and remembers what was asked of it. */
final class FakeBundles implements Bundles {
    static final UUID ID = new UUID(7, 7);
    private static final String DIGEST = "cd".repeat(32);
    private static final Refusal REFUSAL = new Refusal("UNRESOLVED", "no bundle provides package org.example");

    String asked = "";

    private static Deployment deployment(Origin origin) {
        return new Deployment(
                ID,
                origin,
                "org.example.gas",
                "2.0.0",
                DIGEST,
                State.RUNNING,
                List.of(new Taken(Step.VERIFIED, Samples.NOW)),
                Optional.empty());
    }

    @Override
    public Outcome<List<BundleStanding>> list(Caller caller) {
        return Outcome.done(List.of(new BundleStanding(
                "gas.jar",
                Optional.of(new Running("org.example.gas", "1.0.0", DIGEST, Signature.TRUSTED, "CN=Gas")),
                List.of(new Kept("1.0.0", DIGEST)),
                Optional.of(REFUSAL))));
    }

    @Override
    public Outcome<Deployment> upload(InputStream jar, boolean downgrade, Caller caller, Once<Deployment> once) {
        try {
            asked = jar.readAllBytes().length + " bytes, downgrade " + downgrade;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Outcome.done(deployment(Origin.UPLOADED));
    }

    @Override
    public Outcome<Deployment> rollBack(String name, Optional<String> digest, Caller caller, Once<Deployment> once) {
        asked = "back to " + name + " " + digest.orElse("before");
        return Outcome.done(deployment(Origin.ROLLED_BACK));
    }

    @Override
    public Outcome<Deployment> deployment(UUID id, Caller caller) {
        return id.equals(ID) ? Outcome.done(deployment(Origin.UPLOADED)) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<List<BundleEvent>> history(String name, Caller caller) {
        return Outcome.done(List.of(new BundleEvent(
                ID,
                "node-1",
                name,
                "2.0.0",
                DIGEST,
                Origin.UPLOADED,
                new Actor(Actor.Kind.STAFF, "管理员"),
                Samples.NOW,
                Result.REFUSED,
                Optional.of(REFUSAL))));
    }
}
