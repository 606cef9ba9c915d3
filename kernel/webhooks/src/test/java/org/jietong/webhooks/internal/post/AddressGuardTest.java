package org.jietong.webhooks.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final AddressGuard STRICT = new AddressGuard(false, InetAddress::getAllByName);
    private static final AddressGuard IN_HOUSE = new AddressGuard(true, InetAddress::getAllByName);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.8",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fdab::1]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::10.0.0.1]",
                "[2002:7f00:1::]",
                "[2001:0:1::]"
            })
    void nothingIsPostedInsideTheHouse(String host) {
        URI url = STRICT.read("https://" + host + "/hook").orElseThrow();
        assertThat(STRICT.isAllowed(url)).isFalse();
        assertThat(STRICT.isRefusedAtSight(url)).isTrue();
        assertThat(IN_HOUSE.isAllowed(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.2.1", "[2606:4700::1111]", "[64:ff9b::8.8.8.8]"})
    void whatIsOutsideIsAllowed(String host) {
        assertThat(STRICT.isAllowed(STRICT.read("https://" + host + "/").orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "https:///path",
                "https://user:password@example.org/",
                "https://example.org/#part",
                "https://example.org:22/",
                "https://example.org:80/",
                "example.org",
                "https://two words/",
                "file:///etc/passwd",
                "HTTPS"
            })
    void whatIsNoEndpointIsRefused(String url) {
        assertThat(STRICT.read(url)).isEmpty();
    }

    @Test
    void aNameIsLookedUpEachTimeSinceItsOwnerCanChangeWhereItLeads() throws UnknownHostException {
        AtomicReference<InetAddress[]> leads =
                new AtomicReference<>(new InetAddress[] {InetAddress.getByName("8.8.8.8")});
        AddressGuard guard = new AddressGuard(false, host -> leads.get());
        URI url = URI.create("https://hooks.example.org/");
        assertThat(guard.isAllowed(url)).isTrue();
        leads.set(new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")});
        assertThat(guard.isAllowed(url)).isFalse();
        assertThat(guard.isRefusedAtSight(url)).isFalse();
    }

    @Test
    void inTheClearItGoesInsideTheHouseOnly() {
        assertThat(IN_HOUSE.isAllowed(IN_HOUSE.read("http://127.0.0.1:8080/").orElseThrow()))
                .isTrue();
        assertThat(IN_HOUSE.isAllowed(IN_HOUSE.read("http://8.8.8.8/").orElseThrow()))
                .isFalse();
    }

    @Test
    void waitsDoubleUpToAnHourAndAreScattered() {
        BackOff backOff = new BackOff(new Random(1));
        for (int failures = 1; failures < 40; failures++) {
            long middle = Math.min(5L << Math.min(failures - 1, 20), 3600);
            assertThat(backOff.after(failures))
                    .isBetween(Duration.ofMillis(middle * 800), Duration.ofMillis(middle * 1200));
        }
        assertThat(backOff.after(1)).isNotEqualTo(backOff.after(1));
    }
}
