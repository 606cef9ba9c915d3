package org.jietong.rest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/** Knows one channel and one key, and takes what is signed with the bytes of the test. */
final class FakeChannels implements Channels, SignedRequests {
    static final UUID ID = new UUID(0x7000, 5);
    static final UUID KEY = new UUID(0x7000, 6);
    static final String SECRET = "shown-once";
    static final String SIGNATURE = "A".repeat(43) + "=";

    final List<String> used = new ArrayList<>();
    String base = "";
    private Wanted wanted = new Wanted(
            "city app",
            Channel.MOBILE,
            Set.of(Permission.READ_CASES, Permission.SUBMIT_ON_BEHALF, Permission.HANDLE_DOCUMENTS),
            Scope.everything());

    private Standing standing() {
        return new Standing(
                ID,
                wanted,
                Samples.NOW,
                "王丽",
                Optional.empty(),
                List.of(new Key(KEY, Samples.NOW, Optional.of(Samples.NOW.plusSeconds(60)))));
    }

    private <T> Outcome<T> known(UUID id, T value) {
        return id.equals(ID) ? Outcome.done(value) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<List<Standing>> list(Caller caller) {
        return Outcome.done(List.of(standing()));
    }

    @Override
    public Outcome<Handed> create(Wanted asked, Caller caller) {
        wanted = asked;
        return Outcome.done(new Handed(standing(), KEY, SECRET));
    }

    @Override
    public Outcome<Handed> addKey(UUID channel, Optional<Instant> endOld, Caller caller) {
        return known(channel, new Handed(standing(), KEY, SECRET));
    }

    @Override
    public Outcome<Standing> revoke(UUID channel, UUID key, Caller caller) {
        return known(channel, standing());
    }

    @Override
    public Outcome<Standing> close(UUID channel, Caller caller) {
        return known(channel, standing());
    }

    @Override
    public Outcome<Caller.Channel> recognise(Proof proof) {
        base = proof.base();
        return proof.signature().equals(SIGNATURE)
                ? Outcome.done(
                        new Caller.Channel(ID, wanted.name(), wanted.kind(), wanted.permissions(), wanted.scope()))
                : Outcome.refused(ProblemType.SIGNATURE_REFUSED);
    }

    @Override
    public Outcome<Void> use(Proof proof) {
        if (used.contains(proof.nonce())) {
            return Outcome.refused(ProblemType.SIGNATURE_REPEATED);
        }
        used.add(proof.nonce());
        return Outcome.done(null);
    }
}
