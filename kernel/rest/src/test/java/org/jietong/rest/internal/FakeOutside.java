package org.jietong.rest.internal;

import java.net.URI;
import java.util.Set;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.OutsideSignIn;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/** A provider that knows one ticket. */
final class FakeOutside implements OutsideSignIn {
    static final String TICKET = "kept-by-the-browser";

    URI answer;

    @Override
    public Outcome<Departure> begin() {
        return Outcome.done(new Departure(URI.create("https://id.example.cn/authorize?state=s"), TICKET));
    }

    @Override
    public Outcome<Credentials.Outside> complete(String ticket, URI back) {
        answer = back;
        return ticket.equals(TICKET)
                ? Outcome.done(new Credentials.Outside(
                        "https://id.example.cn", "wang", "王丽", "", Set.of(Role.CLERK), Scope.everything()))
                : Outcome.refused(ProblemType.SIGN_IN_REFUSED);
    }
}
