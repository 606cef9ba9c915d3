package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.store.internal.sql.DatabaseException;
import org.junit.jupiter.api.Test;

/** Transactions are whole or nothing, and repeated when the database asks for it. */
interface TransactionContract extends OnStore {

    @Test
    default void aRefusalLeavesNothingBehind() {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);

        Outcome<Case> outcome = store().transact(work -> {
            work.cases().insert(added);
            return Outcome.refused(ProblemType.NO_REPRESENTATIVE);
        });

        assertThat(outcome.problem())
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo(ProblemType.NO_REPRESENTATIVE));
        assertThat(found(added)).isEmpty();
    }

    @Test
    default void anExceptionLeavesNothingBehind() {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);

        assertThatThrownBy(() -> store().transact(work -> {
                    work.cases().insert(added);
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(found(added)).isEmpty();
    }

    @Test
    default void aFailureInTheMiddleOfACaseLeavesNothingBehind() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        Case sameApplications = Samples.sampleCase(Samples.HAIBOWAN).with(added.applications());

        assertThatThrownBy(() -> kept(sameApplications)).isInstanceOf(DatabaseException.class);
        assertThat(found(sameApplications)).isEmpty();
    }

    @Test
    default void readingOnlyReads() {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);

        assertThatIllegalStateException().isThrownBy(() -> store().read(work -> {
            work.cases().insert(added);
            return added;
        }));
    }

    @Test
    default void aTransactionIsRepeatedFromItsStartOnASerializationFailure() {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);
        AtomicInteger attempts = new AtomicInteger();

        store().transact(work -> {
                    work.cases().insert(added);
                    if (attempts.incrementAndGet() < 3) {
                        throw new DatabaseException(new SQLException("on purpose", "40001"));
                    }
                    return Outcome.done(added);
                })
                .orElseThrow();

        assertThat(attempts).hasValue(3);
        assertThat(found(added)).contains(added);
    }

    @Test
    default void aTransactionThatNeverGetsThroughIsRefusedInTheEnd() {
        Outcome<Case> outcome = store().transact(work -> {
            throw new DatabaseException(new SQLException("on purpose", "40001"));
        });

        assertThat(outcome.problem())
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo(ProblemType.STORE_UNAVAILABLE));
    }

    @Test
    default void ofTwoThatWaitForEachOtherBothGetThrough() throws Exception {
        StaffMember one = StaffContract.member("deadlock-1");
        StaffMember other = StaffContract.member("deadlock-2");
        store().transact(work -> Outcome.done(
                        work.staff().insert(one, "hash") && work.staff().insert(other, "hash")))
                .orElseThrow();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Integer> there = threads.submit(() -> updateBoth(one, other, bothHoldOne));
        Future<Integer> back = threads.submit(() -> updateBoth(other, one, bothHoldOne));

        assertThat(List.of(attempts(there), attempts(back)).stream()
                        .mapToInt(n -> n)
                        .sum())
                .isGreaterThan(2);
        threads.shutdown();
    }

    private int updateBoth(StaffMember first, StaffMember second, CyclicBarrier bothHoldOne) {
        AtomicInteger attempts = new AtomicInteger();
        return store().transact(work -> {
                    work.staff().update(first);
                    work.staff().find(first.id()); // a write may wait until something is asked
                    if (attempts.incrementAndGet() == 1) {
                        await(bothHoldOne);
                    }
                    work.staff().update(second);
                    return Outcome.done(attempts.get());
                })
                .orElseThrow();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int attempts(Future<Integer> running)
            throws InterruptedException, ExecutionException, TimeoutException {
        return running.get(60, TimeUnit.SECONDS);
    }
}
