package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** The carriers that settings name are there, and mail goes from inside the framework, where a library finds its parts less easily. */
class GatewaysIT {
    private static final String API = "org.jietong.api.";
    private static final List<String> MAILS = new CopyOnWriteArrayList<>();
    private static final SMTPServer SERVER = new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .simpleMessageListener(new SimpleMessageListener() {
                @Override
                public boolean accept(String from, String recipient) {
                    return true;
                }

                @Override
                public void deliver(String from, String recipient, InputStream data) throws IOException {
                    MAILS.add(new String(data.readAllBytes(), StandardCharsets.UTF_8));
                }
            })
            .build();

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY, settings());

    private static Map<String, String> settings() {
        SERVER.start();
        return Map.of(
                "jietong.mail.host", "localhost",
                "jietong.mail.port", Integer.toString(SERVER.getPortAllocated()),
                "jietong.mail.security", "none",
                "jietong.mail.from", "jietong@wuhai.example.org",
                "jietong.sms.url", "http://sms.example.org/");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void healthTellsWhoCarriesWhatAndWhichSettingsAreWrong() {
        Answer answer = PRODUCT.api().get("/health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toString())
                .contains(
                        "MAIL: smtp",
                        "SMS: no carrier",
                        "jietong.sms.url is not https",
                        "jietong.sms.keyFile is missing");
    }

    @Test
    void aMailLeavesTheHouse() throws Exception {
        ServiceReference<?> reference = PRODUCT.context().getAllServiceReferences(API + "messages.Gateway", null)[0];
        Object gateway = PRODUCT.context().getService(reference);
        Object handover = gateway.getClass()
                .getMethod("send", message(reference.getBundle()).getClass())
                .invoke(gateway, message(reference.getBundle()));
        assertThat(handover.getClass().getSimpleName()).as(handover.toString()).isEqualTo("Taken");
        assertThat(MAILS).singleElement().asString().contains("Subject: Accepted", "Auto-Submitted: auto-generated");
    }

    /** By reflection: the product has classes other than those of this test. */
    private static Object message(Bundle bundle) throws ReflectiveOperationException {
        Class<?> channel = bundle.loadClass(API + "rules.NoticeChannel");
        Object mail = channel.getMethod("valueOf", String.class).invoke(null, "MAIL");
        return bundle.loadClass(API + "messages.OutgoingMessage")
                .getConstructor(
                        UUID.class,
                        channel,
                        String.class,
                        String.class,
                        String.class,
                        Map.class,
                        String.class,
                        String.class)
                .newInstance(
                        new UUID(0x7000, 1), mail, "wang@example.org", "en", "accepted", Map.of(), "Accepted", "Text");
    }
}
