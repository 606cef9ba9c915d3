package org.jietong.core.internal.cases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskOrder;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.rules.TaskTemplate.Owner;
import org.jietong.api.text.LocalizedText;

class TaskOrderPropertiesTest {

    @Property
    void whateverIsLeftOutTheRestIsDoneInTheOrderOfTheWhole(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<TaskTemplate> tasks = lawful(size, random);
        Set<String> present = some(tasks, random);
        TaskOrder order = new TaskOrder(tasks);
        for (String code : present) {
            assertThat(behind(code, present, order))
                    .as("what has to be done before " + code + " of " + present)
                    .isEqualTo(inTheWhole(code, present, tasks));
        }
    }

    @Property
    void anOrderWithoutCirclesCanAlwaysBeWorkedOff(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<TaskTemplate> tasks = lawful(size, random);
        Set<String> present = some(tasks, random);
        TaskOrder order = new TaskOrder(tasks);
        Set<String> done = new HashSet<>();
        for (int round = 0; round < size; round++) {
            present.stream()
                    .filter(code -> done.containsAll(order.before(code, present::contains)))
                    .toList()
                    .forEach(done::add);
        }
        assertThat(done).isEqualTo(present);
        assertThat(tasks).noneMatch(task -> order.isCircular(task.code()));
    }

    @Property
    void aCircleIsSeenFromEveryTaskInIt(@ForAll @IntRange(min = 1, max = 12) int size) {
        List<TaskTemplate> circle = IntStream.range(0, size)
                .mapToObj(n -> task(n, List.of("T" + (n + 1) % size)))
                .toList();
        TaskOrder order = new TaskOrder(circle);
        assertThat(circle).allMatch(task -> order.isCircular(task.code()));
        assertThat(order.before("T0", code -> false)).isEmpty();
    }

    /** Everything before a task, reached step by step over present tasks. */
    private static Set<String> behind(String code, Set<String> present, TaskOrder order) {
        Set<String> all = new HashSet<>();
        for (String earlier : order.before(code, present::contains)) {
            all.add(earlier);
            all.addAll(behind(earlier, present, order));
        }
        return all;
    }

    /** Everything present before a task, reached over all tasks. */
    private static Set<String> inTheWhole(String code, Set<String> present, List<TaskTemplate> tasks) {
        Set<String> all = behind(
                code, new HashSet<>(tasks.stream().map(TaskTemplate::code).toList()), new TaskOrder(tasks));
        all.retainAll(present);
        return all;
    }

    private static List<TaskTemplate> lawful(int size, Random random) {
        List<TaskTemplate> tasks = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            List<String> after = IntStream.range(0, n)
                    .filter(earlier -> random.nextInt(3) == 0)
                    .mapToObj(earlier -> "T" + earlier)
                    .toList();
            tasks.add(task(n, after));
        }
        return tasks;
    }

    private static Set<String> some(List<TaskTemplate> tasks, Random random) {
        Set<String> present = new HashSet<>();
        tasks.stream().filter(task -> random.nextBoolean()).forEach(task -> present.add(task.code()));
        return present;
    }

    private static TaskTemplate task(int n, List<String> after) {
        return new TaskTemplate(
                "T" + n,
                new LocalizedText("T", "T"),
                Stage.CONNECTION,
                Optional.empty(),
                Owner.REPRESENTATIVE,
                after,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
