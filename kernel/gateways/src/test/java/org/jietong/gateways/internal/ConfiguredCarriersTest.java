package org.jietong.gateways.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.hc.api.Result;
import org.jietong.api.messages.Gateway;
import org.jietong.gateways.internal.setting.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredCarriersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @TempDir
    private Path folder;

    private final Map<String, String> properties = new HashMap<>();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("password"), "secret of the mail server\n");
        Files.writeString(folder.resolve("key"), SECRET + "\n");
    }

    private void mail(String... more) {
        properties.put("jietong.mail.host", "mail.example.org");
        properties.put("jietong.mail.from", "jietong@example.org");
        set(more);
    }

    private void sms(String url, String... more) {
        properties.put("jietong.sms.url", url);
        properties.put("jietong.sms.keyId", "jietong-1");
        properties.put("jietong.sms.keyFile", folder.resolve("key").toString());
        set(more);
    }

    private void set(String... more) {
        for (int i = 0; i < more.length; i += 2) {
            properties.put(more[i], more[i + 1]);
        }
    }

    private List<String> names() {
        return gateways().stream().map(Gateway::name).toList();
    }

    private List<Gateway> gateways() {
        return read().stream().flatMap(reading -> reading.made().stream()).toList();
    }

    private List<Reading<Gateway>> read() {
        return ConfiguredCarriers.read(properties::get, CLOCK);
    }

    private List<String> troubles() {
        return read().stream().flatMap(reading -> reading.troubles().stream()).toList();
    }

    @Test
    void withoutSettingsThereIsNoCarrierAndNoTrouble() {
        assertThat(names()).isEmpty();
        assertThat(troubles()).isEmpty();
    }

    @Test
    void eachCarrierIsThereWhenItIsNamed() {
        mail(
                "jietong.mail.user",
                "jietong",
                "jietong.mail.passwordFile",
                folder.resolve("password").toString());
        sms("https://sms.example.org/messages");
        set("jietong.wechat.url", "http://localhost:9000/", "jietong.wechat.keyId", "k");
        set("jietong.wechat.keyFile", folder.resolve("key").toString());
        assertThat(names()).containsExactly("smtp", "sms-http", "wechat-http");
        assertThat(troubles()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndWithoutSecretsAndFiles() {
        mail("jietong.mail.port", "70000", "jietong.mail.security", "ssl", "jietong.mail.from", "nobody");
        set(
                "jietong.mail.user",
                "jietong",
                "jietong.mail.passwordFile",
                folder.resolve("none").toString());
        sms(
                "ftp://sms.example.org",
                "jietong.sms.keyId",
                "",
                "jietong.sms.keyFile",
                folder.resolve("password").toString());
        assertThat(names()).isEmpty();
        assertThat(troubles())
                .containsExactly(
                        "jietong.mail.security is neither starttls nor tls nor none",
                        "jietong.mail.port is no port from 1 to 65535",
                        "jietong.mail.passwordFile names no readable file with a password",
                        "jietong.mail.from is no mail address",
                        "jietong.sms.url is no http address of a server",
                        "jietong.sms.keyId is missing",
                        "jietong.sms.keyFile names no readable file with 24 to 64 bytes in Base64");
    }

    @Test
    void aPasswordNeverGoesInTheClear() {
        mail("jietong.mail.security", "none", "jietong.mail.user", "jietong");
        set("jietong.mail.passwordFile", folder.resolve("password").toString());
        assertThat(names()).isEmpty();
        assertThat(troubles())
                .containsExactly(
                        "jietong.mail.security is none, by which the password of the user would go in the clear");
    }

    @Test
    void plainHttpBeyondThisMachineMustBeAllowedAndIsTold() {
        sms("http://sms.example.org/messages");
        assertThat(troubles()).containsExactly("jietong.sms.url is not https");
        set("jietong.sms.plainHttp", "true");
        assertThat(names()).containsExactly("sms-http");
        assertThat(troubles()).containsExactly("plainHttp of SMS is true: messages and addresses go in the clear");
    }

    @Test
    void healthNamesTheCarrierOfEachChannelAndWarnsOfTrouble() {
        mail("jietong.mail.security", "none");
        Result result = new GatewayHealth(this::troubles, gateways()).execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result.toString()).contains("MAIL: smtp", "SMS: no carrier", "WECHAT: no carrier", "in the clear");
    }
}
