package org.jietong.rest.internal.extension;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/** Two members of the staff are signed in, whose tokens are what they do; nobody comes and nobody leaves. */
final class TwoSessions implements Sessions {
    private static final Instant TIME = Instant.parse("2026-11-23T01:00:00Z");

    @Override
    public Outcome<Opened> signIn(Credentials credentials, SignInClient client) {
        return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
    }

    @Override
    public Outcome<Opened> refresh(String refreshToken) {
        return Outcome.refused(ProblemType.UNAUTHENTICATED);
    }

    @Override
    public Optional<Session> find(String token) {
        return Optional.of(token)
                .filter(List.of(ExtensionServer.CLERK, ExtensionServer.SUPERVISOR)::contains)
                .map(known -> new Caller.Staff(
                        new UUID(0, known.length()),
                        known,
                        Set.of(known.equals(ExtensionServer.CLERK) ? Role.CLERK : Role.SUPERVISOR),
                        Scope.everything()))
                .map(caller -> new Session(caller.id(), caller, TIME, TIME, TIME, TIME, false, "", Set.of()));
    }

    @Override
    public boolean lives(String token) {
        return find(token).isPresent();
    }

    @Override
    public List<Session> of(Caller caller) {
        return List.of();
    }

    @Override
    public Outcome<Void> end(UUID session, Caller caller) {
        return Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public void signOut(String token) {
        throw new UnsupportedOperationException("nobody signs out here");
    }

    @Override
    public void endAll(Caller caller) {
        throw new UnsupportedOperationException("nobody signs out here");
    }

    @Override
    public Outcome<Void> endAllOf(UUID staff, Caller caller) {
        return Outcome.refused(ProblemType.NOT_FOUND);
    }
}
