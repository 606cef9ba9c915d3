package org.jietong.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.webhooks.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailingEndpointTest {
    private final Town town = new Town();
    private Receiver receiver;
    private Subscriber subscriber;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
        subscriber = town.subscribers.subscriber(town.webhook(receiver.url(), Set.of(), Scope.everything()));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    /** Lets time pass, and has the reader asked as often as it wants to be. */
    private void until(Instant end) throws Exception {
        while (town.clock.instant().isBefore(end)) {
            Optional<Instant> next = town.fed(subscriber).map(NotNowException::until);
            town.clock.set(next.filter(at -> at.isBefore(end)).orElse(end));
        }
    }

    private List<String> ids() {
        return town.store.journal.stream()
                .map(placed -> placed.event().id().toString())
                .toList();
    }

    @Test
    void anEndpointThatIsDownForAnHourGetsEverythingAfterwardsInItsOrder() throws Exception {
        receiver.answers(503);
        for (int minute = 0; minute < 60; minute++) {
            town.happened("TASK_COMPLETED", Optional.of(minute % 2 == 0 ? Town.GAS : Town.WATER));
            until(MovingClock.START.plus(Duration.ofMinutes(minute + 1)));
        }
        assertThat(receiver.taken()).isEmpty();
        assertThat(receiver.asked()).hasSizeBetween(6, 15).containsOnly(ids().get(0));
        assertThat(town.kept().delivery().reason()).contains("answered 503");
        assertThat(town.kept().delivery().failingSince()).contains(MovingClock.START);
        receiver.answers(200);
        until(MovingClock.START.plus(Duration.ofHours(3)));
        assertThat(receiver.taken()).extracting(Receiver.Got::id).containsExactlyElementsOf(ids());
        assertThat(town.kept().delivery().failures()).isZero();
        assertThat(town.kept().delivery().failingSince()).isEmpty();
        assertThat(town.kept().subscription().active()).isTrue();
    }

    @Test
    void anotherNodeOrARestartKeepsToTheNextAttempt() throws Exception {
        receiver.answers(500);
        town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        Instant next = town.fed(subscriber).orElseThrow().until();
        Subscriber elsewhere = town.subscribers.subscriber(town.kept());
        assertThat(town.fed(elsewhere)).map(NotNowException::until).contains(next);
        assertThat(receiver.asked()).hasSize(1);
    }

    @Test
    void whoAsksToWaitLongerIsLeftAloneSoLong() throws Exception {
        receiver.answers(429);
        receiver.asksToWait("1800");
        town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        assertThat(town.fed(subscriber))
                .map(NotNowException::until)
                .contains(MovingClock.START.plus(Duration.ofMinutes(30)));
    }

    @Test
    void anEndpointThatIsGoneIsSwitchedOffAtOnce() throws Exception {
        receiver.answers(410);
        town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        assertThat(town.fed(subscriber)).isPresent();
        assertThat(town.kept().ending()).contains(Ending.GONE);
        assertThat(town.kept().subscription().active()).isFalse();
        assertThat(receiver.asked()).hasSize(1);
    }

    @Test
    void threeDaysOfFailuresSwitchItOffAndNothingIsLostWhenItIsSwitchedOnAgain() throws Exception {
        receiver.answers(500);
        town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        until(MovingClock.START.plus(Duration.ofDays(3).minusHours(2)));
        assertThat(town.kept().subscription().active()).isTrue();
        until(MovingClock.START.plus(Duration.ofDays(3).plusHours(2)));
        assertThat(town.kept().ending()).contains(Ending.FAILING);
        assertThat(town.kept().subscription().active()).isFalse();
        town.happened("SUPPLY_STARTED", Optional.of(Town.GAS));
        receiver.answers(200);
        town.store.save(
                town.kept(), town.kept().wanting(town.kept().subscription().active(true)));
        assertThat(town.fed(town.subscribers.subscriber(town.kept()))).isEmpty();
        assertThat(receiver.taken()).extracting(Receiver.Got::id).containsExactlyElementsOf(ids());
    }

    @Test
    void anEventThatIsRefusedForGoodIsLeftToTheJournalToSetAside() {
        receiver.refuses("SUPPLY_STARTED");
        PlacedEvent refused = town.happened("SUPPLY_STARTED", Optional.of(Town.GAS));
        PlacedEvent next = town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> subscriber.accept(refused))
                    .isInstanceOf(EndpointRefusedException.class)
                    .hasMessage("answered 422");
        }
        assertThat(town.kept().delivery().failures()).isEqualTo(5);
        assertThatCode(() -> subscriber.accept(next)).doesNotThrowAnyException();
        assertThat(receiver.taken()).hasSize(1);
        assertThat(town.kept().delivery().failures()).isZero();
    }

    @Test
    void anEndpointThatHasBeenDeletedIsNotWrittenBack() throws Exception {
        receiver.answers(500);
        town.happened("TASK_COMPLETED", Optional.of(Town.GAS));
        town.store.delete(town.kept().id());
        assertThat(town.fed(subscriber)).isPresent();
        assertThat(town.store.webhooks).isEmpty();
    }
}
