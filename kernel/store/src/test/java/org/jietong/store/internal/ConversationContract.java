package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.conversation.Message;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ConversationRecords.Open;
import org.junit.jupiter.api.Test;

/** Messages keep their order, their marks and what waits for an answer; a task is nudged once a day. */
interface ConversationContract extends OnStore {

    private Message written(UUID caseId, Actor.Kind kind, int second) {
        Message message = new Message(
                Samples.id(),
                caseId,
                new Actor(kind, kind == Actor.Kind.STAFF ? "张三" : ""),
                "何时上门？\n𠮷",
                Samples.NOW.plusSeconds(second),
                Optional.empty(),
                kind == Actor.Kind.APPLICANT);
        return store().transact(work -> {
                    work.conversations().insert(message);
                    return Outcome.done(message);
                })
                .orElseThrow();
    }

    private List<Message> thread(UUID caseId) {
        return store().read(work -> work.conversations().ofCase(caseId));
    }

    @Test
    default void messagesComeBackInOrderAndAnAnswerEndsTheWaiting() {
        UUID caseId = Samples.id();
        Message second = written(caseId, Actor.Kind.APPLICANT, 2);
        Message first = written(caseId, Actor.Kind.APPLICANT, 1);
        assertThat(thread(caseId)).containsExactly(first, second);
        assertThat(open()).contains(new Open(caseId, 2, first.at()));

        store().transact(work -> {
                    work.conversations().answer(caseId);
                    return Outcome.done(caseId);
                })
                .orElseThrow();

        assertThat(thread(caseId)).extracting(Message::open).containsExactly(false, false);
        assertThat(open()).extracting(Open::caseId).doesNotContain(caseId);
    }

    private List<Open> open() {
        return store().read(work -> work.conversations().open(500));
    }

    @Test
    default void eachSideMarksWhatTheOtherWroteOnce() {
        UUID caseId = Samples.id();
        written(caseId, Actor.Kind.APPLICANT, 1);
        written(caseId, Actor.Kind.STAFF, 2);
        Instant at = Samples.NOW.plusSeconds(9);

        read(caseId, true, at);
        read(caseId, true, at.plusSeconds(1));
        assertThat(thread(caseId)).extracting(Message::readAt).containsExactly(Optional.of(at), Optional.empty());
        read(caseId, false, at);
        assertThat(thread(caseId)).extracting(Message::readAt).containsOnly(Optional.of(at));
    }

    private void read(UUID caseId, boolean byApplicant, Instant at) {
        store().transact(work -> {
                    work.conversations().read(caseId, byApplicant, at);
                    return Outcome.done(caseId);
                })
                .orElseThrow();
    }

    @Test
    default void aTaskIsNudgedOnceADay() {
        UUID task = Samples.id();
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(nudged(task, day)).isTrue();
        assertThat(nudged(task, day)).isFalse();
        assertThat(nudged(task, day.plusDays(1))).isTrue();
        assertThat(nudged(Samples.id(), day)).isTrue();
    }

    private boolean nudged(UUID task, LocalDate day) {
        return store().transact(work -> Outcome.done(work.nudges().insert(task, day)))
                .orElseThrow();
    }
}
