package org.jietong.gateways.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jietong.api.messages.Handover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private final MailServer server = MailServer.plain();
    private SmtpGateway gateway;

    @BeforeEach
    void connect() throws Exception {
        gateway = Mails.plain(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void chineseTextsArriveAsTheyWere() throws Exception {
        String subject = "您的用气报装申请已受理，请在三个工作日内补交材料（承诺日期：3月5日）";
        String text = "王丽女士：\n\n您的申请已受理。\n.\n一行以句点开头。\n" + "长行".repeat(600) + "\n";
        assertThat(gateway.send(Mails.mail(Mails.ADDRESS, subject, text))).isInstanceOf(Handover.Taken.class);
        MimeMessage mail = server.mail();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .stripTrailing())
                .isEqualTo(text.stripTrailing());
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(new String(server.mails().get(0), StandardCharsets.UTF_8).lines())
                .allMatch(line -> line.length() <= 998);
    }

    @Test
    void aMailSaysThatNobodyWroteItAndWhoseAnswerIsWanted() throws Exception {
        gateway.send(Mails.mail());
        MimeMessage mail = server.mail();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh-CN");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(Mails.NOW);
        assertThat(mail.getFrom()).singleElement().hasToString("jietong@wuhai.example.org");
        assertThat(server.recipients()).containsExactly(Mails.ADDRESS);
    }

    @Test
    void aRepetitionHasTheSameIdMadeFromTheMessagesKey() throws Exception {
        Handover taken = gateway.send(Mails.mail());
        String id = "<" + Mails.KEY + "@wuhai.example.org>";
        assertThat(taken).isEqualTo(new Handover.Taken(Optional.of(id)));
        assertThat(server.mail().getMessageID()).isEqualTo(id);
        assertThat(gateway.send(Mails.mail())).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\nBcc: all@example.org", "\nBcc: all@example.org", "\r\n\r\nAnother text", "\u2028Bcc: x"})
    void noSubjectBringsAHeaderWithIt(String more) throws Exception {
        gateway.send(Mails.mail(Mails.ADDRESS, "Your application" + more, "text"));
        MimeMessage mail = server.mail();
        assertThat(mail.getSubject()).startsWith("Your application ").doesNotContain("\n", "\r");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(server.recipients()).containsExactly(Mails.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c",
                "a@example.org,b@example.org",
                "a@example.org\r\nRCPT TO:<b@example.org>",
                "Wang Li <a@example.org>",
                "a b@example.org",
                "王丽@example.org",
                "a@-example.org",
                "\"a b\"@example.org"
            })
    void whatIsNoSingleAddressIsRefusedForGood(String address) {
        assertThat(gateway.send(Mails.mail(address, "subject", "text")))
                .isEqualTo(new Handover.Refused("the address is no mail address"));
        assertThat(server.mails()).isEmpty();
    }
}
