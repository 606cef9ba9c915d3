package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.store.WebhookRecords.Secrets;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Ending;
import org.jietong.api.webhooks.Subscription;
import org.junit.jupiter.api.Test;

/** Web hooks come back as they were written, and their readers can be forgotten and moved by the time. */
interface WebhookContract extends OnStore {

    private Kept inserted() {
        Scope scope = new Scope(Optional.of(Samples.GAS), Set.of(Samples.WUDA, Samples.HAIBOWAN));
        Kept webhook = new Kept(
                Samples.id(),
                new Subscription("https://billing.example.org/收费?a=1", Set.of("APPLICATION_ACCEPTED"), scope, true),
                Optional.empty(),
                Samples.NOW,
                "张三",
                new Secrets("whsec_present", Optional.empty(), Optional.empty()),
                Delivery.none(),
                1);
        store().transact(work -> {
                    work.webhooks().insert(webhook);
                    return Outcome.done(webhook);
                })
                .orElseThrow();
        return webhook;
    }

    private Optional<Kept> found(UUID id) {
        return store().read(work -> work.webhooks().find(id));
    }

    private boolean saved(Kept before, Kept after) {
        return store().transact(work -> Outcome.done(work.webhooks().save(before, after)))
                .orElseThrow();
    }

    @Test
    default void aWebHookComesBackAsItWasWritten() {
        Kept webhook = inserted();
        assertThat(found(webhook.id())).contains(webhook);
        assertThat(store().<List<Kept>>read(work -> work.webhooks().all())).contains(webhook);
        Subscription all = new Subscription("https://other.example.org/", Set.of(), Scope.everything(), false);
        Kept changed = webhook.wanting(all)
                .signedBy(new Secrets("whsec_next", Optional.of("whsec_present"), Optional.of(Samples.NOW)));
        assertThat(saved(webhook, changed)).isTrue();
        assertThat(found(webhook.id())).contains(changed);
        assertThat(saved(webhook, changed)).isFalse();
        Kept ended = changed.ended(Ending.GONE);
        assertThat(saved(changed, ended)).isTrue();
        assertThat(found(webhook.id())).contains(ended);
    }

    @Test
    default void howPostingGoesIsWrittenWithoutANewVersion() {
        Kept webhook = inserted();
        Delivery delivery = Delivery.none()
                .succeeded(Samples.NOW)
                .failed(Samples.NOW.plusSeconds(1), "no answer in time", Optional.of(Samples.NOW.plusSeconds(6)));
        store().transact(work -> {
                    work.webhooks().delivered(webhook.id(), delivery);
                    return Outcome.done(delivery);
                })
                .orElseThrow();
        assertThat(found(webhook.id()).map(Kept::delivery)).contains(delivery);
        assertThat(found(webhook.id()).map(Kept::version)).contains(1L);
    }

    @Test
    default void aWebHookThatIsDeletedIsGoneWithItsReader() {
        Kept webhook = inserted();
        String reader = "webhook-" + webhook.id();
        Reading reading = new Reading(reader, 3, Samples.NOW, Optional.empty(), Samples.NOW, 1);
        Case added = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER));
        JournalEvent event = Samples.event(added, Optional.empty(), 0, EventType.CASE_SUBMITTED);
        store().transact(work -> {
                    work.journal().append(List.of(event));
                    work.consumers().insert(reading);
                    work.consumers().setAside(new SetAside(reader, new PlacedEvent(2, event), Samples.NOW, "refused"));
                    return Outcome.done(reading);
                })
                .orElseThrow();
        store().transact(work -> {
                    work.webhooks().delete(webhook.id());
                    work.consumers().forget(reader);
                    return Outcome.done(reading);
                })
                .orElseThrow();
        assertThat(found(webhook.id())).isEmpty();
        assertThat(store().<Optional<Reading>>read(work -> work.consumers().find(reader)))
                .isEmpty();
        assertThat(store().<Long>read(work -> work.consumers().setAsideCount(reader)))
                .isZero();
    }

    @Test
    default void thePlaceBeforeAnInstantIsFound() {
        Case added = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER));
        Instant late = Samples.NOW.plusSeconds(1_000_000);
        JournalEvent sample = Samples.event(added, Optional.empty(), 0, EventType.CASE_SUBMITTED);
        JournalEvent event = new JournalEvent(
                sample.id(),
                sample.caseId(),
                Optional.empty(),
                0,
                sample.type(),
                late,
                sample.actor(),
                sample.details());
        long last = store().transact(work -> {
                    work.journal().append(List.of(event));
                    work.journal()
                            .place(
                                    work.journal().unplaced(10_000),
                                    work.journal().lockLastPlace());
                    return Outcome.done(work.journal().lastPlace());
                })
                .orElseThrow();
        assertThat(store().<Long>read(work -> work.journal().placeBefore(late))).isEqualTo(last - 1);
        assertThat(store().<Long>read(work -> work.journal().placeBefore(late.plusSeconds(1))))
                .isEqualTo(last);
    }
}
