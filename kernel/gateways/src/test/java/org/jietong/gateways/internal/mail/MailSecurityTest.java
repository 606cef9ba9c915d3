package org.jietong.gateways.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.jietong.api.messages.Handover;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;

class MailSecurityTest {
    @TempDir
    private static Path folder;

    private static SSLContext localhost;
    private static SSLContext elsewhere;

    private final AtomicBoolean asked = new AtomicBoolean();

    @BeforeAll
    static void certificates() throws Exception {
        localhost = TestKeys.of(folder, "localhost");
        elsewhere = TestKeys.of(folder, "mail.example.org");
    }

    private MailServer startTls(SSLContext certificate) {
        return new MailServer(builder -> builder.enableTLS()
                .requireTLS()
                .startTlsSocketFactory(certificate)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    asked.set(true);
                    if (!user.equals("jietong") || !password.equals("right 密码")) {
                        throw new LoginFailedException();
                    }
                })));
    }

    private static Handover sent(MailServer server, Security security, String password, SSLContext trust) {
        Optional<Login> login = password.isEmpty() ? Optional.empty() : Optional.of(new Login("jietong", password));
        return Mails.gateway(server.port(), security, login, trust).send(Mails.mail());
    }

    @Test
    void whoKnowsThePasswordIsLetInOverTls() throws Exception {
        try (MailServer server = startTls(localhost)) {
            assertThat(sent(server, Security.STARTTLS, "right 密码", localhost)).isInstanceOf(Handover.Taken.class);
            assertThat(server.mail().getSubject()).isEqualTo("Your application");
        }
    }

    @Test
    void aWrongPasswordIsTroubleOfOursAndNotOfTheMessage() {
        try (MailServer server = startTls(localhost)) {
            assertThat(sent(server, Security.STARTTLS, "wrong", localhost))
                    .isEqualTo(
                            new Handover.Later("the mail server did not accept user and password", Optional.empty()));
            assertThat(sent(server, Security.STARTTLS, "", localhost)).isInstanceOf(Handover.Later.class);
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void aCertificateThatNobodyTrustsOrOfAnotherNameGetsNeitherPasswordNorMail() throws Exception {
        try (MailServer server = startTls(localhost);
                MailServer other = startTls(elsewhere)) {
            assertThat(sent(server, Security.STARTTLS, "right 密码", SSLContext.getDefault()))
                    .isInstanceOf(Handover.Later.class);
            assertThat(sent(other, Security.STARTTLS, "right 密码", elsewhere)).isInstanceOf(Handover.Later.class);
            assertThat(asked).isFalse();
            assertThat(server.mails()).isEmpty();
            assertThat(other.mails()).isEmpty();
        }
    }

    @Test
    void aServerThatOffersNoTlsGetsNothing() {
        try (MailServer server = MailServer.plain()) {
            assertThat(sent(server, Security.STARTTLS, "", localhost)).isInstanceOf(Handover.Later.class);
            assertThat(server.recipients()).isEmpty();
        }
    }

    @Test
    void tlsFromTheFirstByteWorksAsWell() throws Exception {
        try (MailServer server = new MailServer(builder -> builder.serverSocketFactory(localhost))) {
            assertThat(sent(server, Security.TLS, "", localhost)).isInstanceOf(Handover.Taken.class);
            assertThat(server.mail().getSubject()).isEqualTo("Your application");
        }
        try (MailServer server = new MailServer(builder -> builder.serverSocketFactory(elsewhere))) {
            assertThat(sent(server, Security.TLS, "", elsewhere)).isInstanceOf(Handover.Later.class);
            assertThat(server.mails()).isEmpty();
        }
    }
}
