package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.World.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Receipt;
import org.jietong.api.duty.Shift;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FairAssignmentTest {
    private static final int MANY = 200;
    private static final int THREADS = 16;
    private final World world = new World();

    @Test
    void twoHundredAtOnceAreSpreadEvenly() throws Exception {
        for (int n = 10; n < 17; n++) {
            world.store.hire(People.representative(n, "water", 1));
        }
        atOnce(() -> world.cases.submit(form("water").filled(), World.ANYONE));
        assertThat(open()).hasSize(8).allSatisfy((id, count) -> assertThat(count)
                .isEqualTo(25L));
    }

    @Test
    void twoHundredAtOnceFollowTheWeightsWithinOne() throws Exception {
        int[] weights = {2, 3, 5};
        for (int n = 0; n < weights.length; n++) {
            world.store.hire(People.representative(10 + n, "water", weights[n]));
        }
        atOnce(() -> world.cases.submit(form("water").filled(), World.ANYONE));
        Map<UUID, Long> open = open();
        double unit = MANY / 11.0;
        assertThat(Math.abs(open.get(new UUID(0, 1)) - unit)).isLessThanOrEqualTo(1);
        for (int n = 0; n < weights.length; n++) {
            assertThat(Math.abs(open.get(new UUID(0, 10 + n)) - unit * weights[n]))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void ofAThousandEachOfTwentyHasAShareWithinFivePercentOfTheWeightWithSkillsAndRota() throws Exception {
        Skill skill = new Skill("WELDING");
        int[] weights = {2, 3, 4, 5, 6};
        for (int n = 0; n < 30; n++) {
            world.store.hire(People.representative(100 + n, "water", weights[n % 5]));
        }
        world.store.transact(work -> {
            work.skills().setNeeds(new UtilityCode("water"), List.of(new SkillNeed(Optional.empty(), Set.of(skill))));
            // The first twenty are on duty with the skill, five are without it, five are on duty tomorrow.
            for (int n = 0; n < 30; n++) {
                UUID who = new UUID(0, 100 + n);
                work.skills().setOf(who, n < 20 || n >= 25 ? Set.of(skill) : Set.of());
                work.rota().insert(List.of(turn(who, n < 25 ? "2026-03-02" : "2026-03-03")));
            }
            return Outcome.done(skill);
        });
        for (int n = 0; n < 5; n++) {
            atOnce(() -> world.cases.submit(form("water").filled(), World.ANYONE));
        }
        Map<UUID, Long> open = open();
        assertThat(open).hasSize(20);
        for (int n = 0; n < 20; n++) {
            double fair = 1000.0 * weights[n % 5] / 80;
            assertThat((double) open.get(new UUID(0, 100 + n))).isBetween(0.95 * fair, 1.05 * fair);
        }
    }

    /** Duty on the day of the week of a day. */
    private static Shift turn(UUID who, String day) {
        LocalDate first = LocalDate.parse(day);
        return new Shift(
                new UUID(7, who.getLeastSignificantBits()),
                who,
                Set.of(first.getDayOfWeek()),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                Shift.Holds.EVERY_DAY,
                LocalDate.parse("2026-02-01"),
                Optional.empty());
    }

    @Test
    void noneIsWithoutARepresentativeAndNoneHasTwo() throws Exception {
        world.store.hire(People.representative(10, "gas", 1));
        List<Outcome<Receipt>> outcomes =
                atOnce(() -> world.cases.submit(form("water", "gas").filled(), World.ANYONE));
        assertThat(outcomes).allMatch(outcome -> outcome.problem().isEmpty());
        assertThat(world.store.applications())
                .hasSize(2 * MANY)
                .allMatch(application -> application.assignments().size() == 1);
    }

    @Test
    void theBookStaysTrueWhileApplicationsComeFailAndGo() throws Exception {
        world.store.hire(People.representative(10, "water", 1), People.representative(11, "water", 1));
        atOnce(() -> {
            world.book.staffChanged();
            Receipt receipt = world.submitted(form("water"));
            Refusals.refusal(
                    world.cases.submit(form("water", "heating").filled(), World.ANYONE), ProblemType.NO_REPRESENTATIVE);
            return world.perform(receipt.applications().get(0).number(), new Command.Withdraw(Optional.empty()));
        });
        assertThat(open()).isEmpty();
        for (int n = 0; n < 30; n++) {
            world.submitted(form("water"));
        }
        assertThat(open().values()).containsExactly(10L, 10L, 10L);
    }

    private Map<UUID, Long> open() {
        return world.store.applications().stream()
                .filter(application -> !application.state().ended())
                .map(Application::representative)
                .collect(Collectors.groupingBy(representative -> representative.id(), Collectors.counting()));
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int n = 0; n < MANY; n++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
