package org.jietong.security.internal;

import java.util.UUID;
import org.jietong.api.identity.Credentials;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.SessionRecords.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose credentials are right, of whichever kind they are. */
@Component(service = SignInCheck.class)
public final class SignInCheck {
    private final IdentityCheck identity;
    private final PhoneCheck phones;
    private final OutsideAccounts outside;

    @Activate
    public SignInCheck(
            @Reference IdentityCheck identity, @Reference PhoneCheck phones, @Reference OutsideAccounts outside) {
        this.identity = identity;
        this.phones = phones;
        this.outside = outside;
    }

    /** The account, refused as each kind is. */
    Outcome<Proven> check(Credentials credentials, String address) {
        if (credentials instanceof Credentials.Password password) {
            return identity.check(password, address).map(member -> new Proven(Kind.STAFF, member.id()));
        }
        if (credentials instanceof Credentials.Outside person) {
            return outside.of(person).map(member -> new Proven(Kind.STAFF, member.id()));
        }
        return phones.check((Credentials.PhoneCode) credentials, address)
                .map(account -> new Proven(Kind.APPLICANT, account.id()));
    }

    /**
     * Somebody who has proven who they are.
     *
     * @param kind staff or applicant
     * @param subject the account
     */
    record Proven(Kind kind, UUID subject) {}
}
