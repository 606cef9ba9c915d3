package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.Test;

/** Cases are found by their words. Each test has words of its own. */
interface SearchContract extends OnStore {

    private Case found(String... words) {
        Case kept = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS));
        keep(kept.id(), words);
        return kept;
    }

    private void keep(UUID id, String... words) {
        store().transact(work -> {
                    work.search().keep(id, Set.of(words));
                    return Outcome.done(id);
                })
                .orElseThrow();
    }

    private Page<UUID> cases(Optional<String> cursor, int limit, String... words) {
        return store().read(work -> work.search().cases(Set.of(words), cursor, limit));
    }

    @Test
    default void aCaseIsFoundThatHasAllOfTheWords() {
        Case both = found("阳光", "小区");
        Case other = found("阳光", "花园");

        assertThat(cases(Optional.empty(), 10, "阳光").items()).containsExactly(other.id(), both.id());
        assertThat(cases(Optional.empty(), 10, "阳光", "小区").items()).containsExactly(both.id());
        assertThat(cases(Optional.empty(), 10, "阳光", "小区", "花园").items()).isEmpty();
    }

    @Test
    default void wordsThatAreKeptAgainAreKeptOnce() {
        Case kept = found("再来");
        keep(kept.id(), "再来", "一次");

        assertThat(cases(Optional.empty(), 10, "再来").items()).containsExactly(kept.id());
        assertThat(cases(Optional.empty(), 10, "一次").items()).containsExactly(kept.id());
    }

    @Test
    default void partsOfWhatIsFoundAreCompleteAndNewestFirst() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(found("七份", "N" + i).id());
        }
        Collections.reverse(all);

        List<UUID> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<UUID> page = cases(cursor, 3, "七份");
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(seen).isEqualTo(all);
    }

    @Test
    default void aListAmongSomeCasesHasNoOthers() {
        Case one = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS));
        Case two = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        Query among = Query.of(Filter.none(), Order.NEWEST, 10).among(List.of(one.id(), two.id()));

        assertThat(store().read(work -> work.cases().list(among)).items()).containsExactly(two, one);
        assertThat(store().read(work -> work.applications().list(among)).items())
                .containsExactly(
                        two.applications().get(0),
                        one.applications().get(1),
                        one.applications().get(0));
        List<Case> heads = store().read(work -> work.cases().heads(List.of(one.id(), two.id())));
        assertThat(heads).extracting(Case::applicant).containsExactly(two.applicant(), one.applicant());
    }
}
