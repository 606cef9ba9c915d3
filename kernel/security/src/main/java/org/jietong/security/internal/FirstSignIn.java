package org.jietong.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the door once: when there is no staff at all, an administrator with a random password is taken on, and the
 * password is written to a file. A demonstration brings staff of its own.
 */
@Component(service = FirstSignIn.class, immediate = true)
public final class FirstSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(FirstSignIn.class);
    private static final Caller SELF = new Caller.Machine("first-sign-in");
    private static final String UNAMBIGUOUS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;

    private final StaffAccounts accounts;
    private final FirstSignInFile file;
    private final Ids ids;

    @Activate
    public FirstSignIn(
            BundleContext context,
            @Reference StaffAccounts accounts,
            @Reference FirstSignInFile file,
            @Reference Ids ids) {
        this(accounts, file, ids);
        if (!new Settings(context::getProperty).demo()) {
            prepare();
        }
    }

    FirstSignIn(StaffAccounts accounts, FirstSignInFile file, Ids ids) {
        this.accounts = accounts;
        this.file = file;
        this.ids = ids;
    }

    /** Takes the administrator on if there is nobody yet. */
    void prepare() {
        try {
            if (accounts.list(SELF).orElseThrow().isEmpty()) {
                takeOn();
            } else {
                file.show(); // what a start that broke off had no time for
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    private void takeOn() throws IOException {
        String password = randomPassword();
        // Written first: an account whose password was never written down would lock everybody out. Shown last: who
        // reads it
        // can sign in.
        file.write(password);
        Outcome<StaffMember> taken = accounts.create(administrator(), password, SELF);
        if (taken.problem().isPresent()) {
            file.delete();
            LOG.atWarn()
                    .addKeyValue("refused", taken.problem().get().type().key())
                    .log("No first account was made");
            return;
        }
        file.show();
        LOG.atInfo().addKeyValue("file", file.path()).log("First start: a file says how to sign in");
    }

    private StaffMember administrator() {
        return new StaffMember(
                ids.next(),
                FirstSignInFile.LOGIN,
                "系统管理员",
                "",
                Set.of(Role.ADMINISTRATOR),
                Scope.everything(),
                1,
                false,
                true);
    }

    private static String randomPassword() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, UNAMBIGUOUS.length())
                .mapToObj(UNAMBIGUOUS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
