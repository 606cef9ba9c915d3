package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Ending;
import org.jietong.api.webhooks.Handed;
import org.jietong.api.webhooks.Replay;
import org.jietong.api.webhooks.Subscription;
import org.jietong.api.webhooks.Trial;
import org.jietong.api.webhooks.WebhookStanding;
import org.jietong.api.webhooks.Webhooks;

/** Knows one web hook, and remembers what was asked of it. */
final class FakeWebhooks implements Webhooks {
    static final UUID ID = new UUID(0x7000, 1);
    static final String SECRET = "whsec_c2hvd24gb25jZQ==";

    String asked = "";
    private Subscription subscription = new Subscription(
            "https://billing.example.org/hook", Set.of("APPLICATION_ACCEPTED"), Scope.everything(), true);

    private WebhookStanding standing() {
        Delivery delivery =
                Delivery.none().failed(Samples.NOW, "answered 503", Optional.of(Samples.NOW.plusSeconds(5)));
        return new WebhookStanding(
                ID,
                subscription,
                Optional.of(Ending.FAILING),
                Samples.NOW,
                "王丽",
                17,
                3,
                1,
                delivery,
                Optional.of(Samples.NOW));
    }

    private <T> Outcome<T> known(UUID id, T value) {
        return id.equals(ID) ? Outcome.done(value) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<List<WebhookStanding>> list(Caller caller) {
        return Outcome.done(List.of(standing()));
    }

    @Override
    public Outcome<WebhookStanding> find(UUID id, Caller caller) {
        return known(id, standing());
    }

    @Override
    public Outcome<Handed> create(Subscription wanted, Caller caller) {
        subscription = wanted;
        return Outcome.done(new Handed(standing(), SECRET));
    }

    @Override
    public Outcome<WebhookStanding> change(UUID id, Subscription wanted, Caller caller) {
        subscription = wanted;
        return known(id, standing());
    }

    @Override
    public Outcome<UUID> delete(UUID id, Caller caller) {
        asked = "delete";
        return known(id, id);
    }

    @Override
    public Outcome<Handed> renewSecret(UUID id, Caller caller) {
        return known(id, new Handed(standing(), SECRET));
    }

    @Override
    public Outcome<Trial> test(UUID id, Caller caller) {
        return known(id, new Trial(false, Optional.of("answered 503")));
    }

    @Override
    public Outcome<WebhookStanding> replay(UUID id, Replay from, Caller caller) {
        asked = from.toString();
        return known(id, standing());
    }
}
