package org.jietong.core.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.UnitOfWork;

/**
 * Lists what fits a text. The words give cases, newest first, and of each part of them what the reader may see and has asked
 * for is listed: no plan of a database can go wrong over it, whether the words are rare or in every address.
 *
 * @param <T> an entry of the list
 */
public final class Searching<T> {
    private static final int CASES = 256;
    /** A page that is not full after so many parts is given as it is; whoever wants more goes on from there. */
    private static final int PARTS = 40;

    private static final int LONGEST_TEXT = 100;

    private final BiFunction<UnitOfWork, Query, Page<T>> list;

    /** @param list gives a part of the list without a text */
    public Searching(BiFunction<UnitOfWork, Query, Page<T>> list) {
        this.list = list;
    }

    /** The query, unless its text gives nothing to look for or its order does not go with one. */
    public static Outcome<Query> checked(Query query) {
        Optional<String> text = query.filter().text();
        if (text.isEmpty()) {
            return Outcome.done(query);
        }
        if (text.get().length() > LONGEST_TEXT || Words.asked(text.get()).isEmpty()) {
            return refused(new Violation("/q", "NO_WORDS", Map.of("max", Integer.toString(LONGEST_TEXT))));
        }
        return query.order() == Order.NEWEST
                ? Outcome.done(query)
                : refused(new Violation("/order", "NOT_WITH", Map.of("parameter", "q")));
    }

    private static Outcome<Query> refused(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }

    /** A part of the list of a query that was checked. */
    public Page<T> page(UnitOfWork work, Query query) {
        return query.filter()
                .text()
                .map(text -> found(work, query, Words.asked(text)))
                .orElseGet(() -> list.apply(work, query));
    }

    private Page<T> found(UnitOfWork work, Query query, Set<String> words) {
        List<T> items = new ArrayList<>();
        Optional<String> from = query.cursor();
        for (int part = 0; part < PARTS; part++) {
            Page<UUID> cases = work.search().cases(words, from, CASES);
            if (cases.items().isEmpty()) {
                return new Page<>(items, Optional.empty());
            }
            Page<T> some = list.apply(
                    work,
                    query.among(cases.items()).part(query.limit() - items.size(), part == 0 ? from : Optional.empty()));
            items.addAll(some.items());
            from = some.next().or(cases::next);
            if (some.next().isPresent() || from.isEmpty() || items.size() == query.limit()) {
                return new Page<>(items, from);
            }
        }
        return new Page<>(items, from);
    }
}
