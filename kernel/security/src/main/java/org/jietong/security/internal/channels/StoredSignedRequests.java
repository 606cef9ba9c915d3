package org.jietong.security.internal.channels;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels.Wanted;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.ChannelRecords.Kept;
import org.jietong.api.store.ChannelRecords.KeptKey;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Compares signatures with the keys in the database, at each request, so that a key ends on every node at once. */
@Component(service = SignedRequests.class)
public final class StoredSignedRequests implements SignedRequests {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    /** Longer than a request is good, for nodes whose clocks are not quite alike. */
    private static final Duration REMEMBERED = WINDOW.multipliedBy(2);

    private final AtomicReference<Instant> sweptAt = new AtomicReference<>(Instant.EPOCH);
    private final Store store;
    private final SecretBox box;
    private final Clock clock;

    @Activate
    public StoredSignedRequests(
            @Reference Store store,
            @Reference SecretBox box,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public Outcome<Caller.Channel> recognise(Proof proof) {
        Instant now = clock.instant();
        if (Duration.between(proof.createdAt(), now).abs().compareTo(WINDOW) > 0) {
            return Outcome.refused(ProblemType.SIGNATURE_OUT_OF_TIME);
        }
        return id(proof.key())
                .flatMap(key -> known(key, now))
                .map(known -> box.open(known.key().sealedSecret(), known.key().id())
                        .then(secret -> same(signature(secret, proof.base()), proof.signature())
                                ? Outcome.done(known.caller())
                                : Outcome.<Caller.Channel>refused(ProblemType.SIGNATURE_REFUSED)))
                .orElseGet(() -> Outcome.refused(ProblemType.SIGNATURE_REFUSED));
    }

    private Optional<Known> known(UUID id, Instant now) {
        return store.read(records -> records.channels()
                .findKey(id)
                .filter(key -> key.good(now))
                .flatMap(key -> records.channels()
                        .find(key.channel())
                        .filter(channel -> channel.closedAt().isEmpty())
                        .map(channel -> new Known(key, channel))));
    }

    @Override
    public Outcome<Void> use(Proof proof) {
        sweep(clock.instant());
        UUID key = id(proof.key()).orElseThrow();
        Instant until = proof.createdAt().plus(REMEMBERED);
        return store.transact(records -> records.channels().use(key, proof.nonce(), until)
                ? Outcome.<Void>done(null)
                : Outcome.refused(ProblemType.SIGNATURE_REPEATED));
    }

    private void sweep(Instant now) {
        Instant last = sweptAt.get();
        if (last.plus(BETWEEN_SWEEPS).isBefore(now) && sweptAt.compareAndSet(last, now)) {
            store.transact(records -> {
                        records.channels().forgetUsed(now);
                        return Outcome.<Void>done(null);
                    })
                    .orElseThrow();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static String signature(String secret, String base) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private record Known(KeptKey key, Kept channel) {
        Caller.Channel caller() {
            Wanted wanted = channel.wanted();
            return new Caller.Channel(channel.id(), wanted.name(), wanted.kind(), wanted.permissions(), wanted.scope());
        }
    }
}
