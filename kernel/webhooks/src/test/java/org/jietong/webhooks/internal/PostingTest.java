package org.jietong.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jietong.api.identity.Scope;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.store.WebhookRecords.Secrets;
import org.jietong.outbound.Secret;
import org.jietong.webhooks.internal.Receiver.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingTest {
    private final Town town = new Town();
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private Subscriber subscriber(Set<String> types, Scope scope) {
        return town.subscribers.subscriber(town.webhook(receiver.url(), types, scope));
    }

    /** The values of the members of an object by name, those within others included, in their order. */
    private static List<String> members(String json) throws IOException {
        List<String> members = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    members.add(parser.currentName() + "=" + parser.getText());
                }
            }
        }
        return members;
    }

    @Test
    void anEventArrivesAsACloudEventWithoutAnybodysName() throws Exception {
        Subscriber subscriber = subscriber(Set.of(), Scope.everything());
        String id = town.happened("APPLICATION_ACCEPTED", Optional.of(Town.GAS))
                .event()
                .id()
                .toString();
        town.fed(subscriber);
        Got got = receiver.taken().get(0);
        assertThat(got.mediaType()).isEqualTo("application/cloudevents+json");
        assertThat(got.id()).isEqualTo(id);
        assertThat(members(got.body()))
                .containsExactly(
                        "specversion=1.0",
                        "id=" + id,
                        "source=urn:jietong:test",
                        "type=org.jietong.application.accepted",
                        "time=2026-03-02T01:00:00Z",
                        "datacontenttype=application/json",
                        "subject=G2603-000001",
                        "position=1",
                        "event=APPLICATION_ACCEPTED",
                        "number=G2603-000001",
                        "utility=gas",
                        "district=150304",
                        "version=1",
                        "actor=STAFF",
                        "category=G2");
    }

    @Test
    void whoKnowsTheSecretCanTellThatItCameFromUs() throws Exception {
        Subscriber subscriber = subscriber(Set.of(), Scope.everything());
        town.happened("APPLICATION_ACCEPTED", Optional.of(Town.GAS));
        town.fed(subscriber);
        assertThat(receiver.taken().get(0).isSignedWith(Town.SECRET)).isTrue();
        assertThat(receiver.taken().get(0).isSignedWith("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isFalse();
    }

    @Test
    void theOldSecretSignsBesideTheNewOneUntilItsTimeIsOver() throws Exception {
        String next = Secret.fresh(new Random(11)).reveal();
        Kept webhook = town.webhook(receiver.url(), Set.of(), Scope.everything());
        Kept renewed = webhook.signedBy(new Secrets(
                next, Optional.of(Town.SECRET), Optional.of(town.clock.instant().plus(Duration.ofDays(1)))));
        town.store.save(webhook, renewed);
        Subscriber subscriber = town.subscribers.subscriber(renewed);
        town.happened("APPLICATION_ACCEPTED", Optional.of(Town.GAS));
        town.fed(subscriber);
        town.clock.pass(Duration.ofDays(1));
        town.happened("SUPPLY_STARTED", Optional.of(Town.GAS));
        town.fed(subscriber);
        assertThat(receiver.taken().get(0).isSignedWith(next)).isTrue();
        assertThat(receiver.taken().get(0).isSignedWith(Town.SECRET)).isTrue();
        assertThat(receiver.taken().get(1).isSignedWith(next)).isTrue();
        assertThat(receiver.taken().get(1).isSignedWith(Town.SECRET)).isFalse();
    }

    @Test
    void nobodyGetsEventsOfCasesOutsideTheScope() throws Exception {
        Subscriber subscriber = subscriber(Set.of(), Town.gasOnly());
        town.happened("CASE_SUBMITTED", Optional.empty());
        town.happened("APPLICATION_ACCEPTED", Optional.of(Town.WATER));
        town.happened("APPLICATION_ACCEPTED", Optional.of(Town.GAS));
        town.fed(subscriber);
        assertThat(receiver.taken()).hasSize(2);
        assertThat(receiver.taken())
                .noneMatch(got -> got.body().contains("W2603") || got.body().contains("water"));
        assertThat(receiver.taken().get(0).body()).contains("org.jietong.case.submitted", "G2603-000001");
        assertThat(receiver.taken().get(0).body()).doesNotContain("\"subject\"");
    }

    @Test
    void whatIsNotWantedCostsNoStatementAndWhatIsCostsOneForEachCase() throws Exception {
        Subscriber subscriber = subscriber(Set.of("APPLICATION_ACCEPTED"), Scope.everything());
        for (int i = 0; i < 100; i++) {
            town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        }
        town.fed(subscriber);
        assertThat(town.store.reads + town.store.writes).isZero();
        for (int i = 0; i < 100; i++) {
            town.happened("APPLICATION_ACCEPTED", Optional.of(i % 2 == 0 ? Town.GAS : Town.WATER));
        }
        town.fed(subscriber);
        assertThat(receiver.taken()).hasSize(100);
        assertThat(town.store.reads).isEqualTo(1);
        assertThat(town.store.writes)
                .as("how posting goes is written once a minute")
                .isEqualTo(1);
    }
}
