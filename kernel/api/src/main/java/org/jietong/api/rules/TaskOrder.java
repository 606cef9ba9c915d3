package org.jietong.api.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What has to be done before what. An application need not have every task: what stands before an absent one counts instead. */
public final class TaskOrder {
    private final Map<String, TaskTemplate> tasks;

    /** @param tasks each code once */
    public TaskOrder(List<TaskTemplate> tasks) {
        this.tasks = tasks.stream().collect(Collectors.toUnmodifiableMap(TaskTemplate::code, Function.identity()));
    }

    /** The present tasks that have to be done right before one, by code. */
    public Set<String> before(String code, Predicate<String> present) {
        Set<String> nearest = new LinkedHashSet<>();
        gather(code, present, nearest, new TreeSet<>(Set.of(code)));
        return nearest;
    }

    private void gather(String code, Predicate<String> present, Set<String> nearest, Set<String> seen) {
        for (String earlier : after(code)) {
            if (seen.add(earlier)) {
                if (present.test(earlier)) {
                    nearest.add(earlier);
                } else {
                    gather(earlier, present, nearest, seen);
                }
            }
        }
    }

    /** Whether a task has to be done before itself, by whatever way round. */
    public boolean isCircular(String code) {
        return reaches(code, code, new TreeSet<>());
    }

    private boolean reaches(String from, String sought, Set<String> seen) {
        return after(from).stream()
                .anyMatch(earlier -> earlier.equals(sought) || (seen.add(earlier) && reaches(earlier, sought, seen)));
    }

    private List<String> after(String code) {
        return Optional.ofNullable(tasks.get(code)).map(TaskTemplate::after).orElse(List.of());
    }
}
