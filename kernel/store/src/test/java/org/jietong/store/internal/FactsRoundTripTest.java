package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Facts;

/** Whatever an applicant may say comes back exactly, on every database. */
class FactsRoundTripTest {
    private static List<TestDatabase> databases;

    @BeforeContainer
    static void open() throws SQLException, IOException {
        databases = List.of(TestDatabase.derby(), TestDatabase.postgres());
    }

    @AfterContainer
    static void close() throws IOException {
        for (TestDatabase database : databases) {
            database.close();
        }
    }

    @Property(tries = 150)
    void factsComeBackExactly(@ForAll("facts") Facts facts) {
        for (TestDatabase database : databases) {
            Case sample = Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS);
            Application said =
                    sample.applications().get(0).change().facts(facts).made();

            Application found = database.store()
                    .transact(work -> {
                        work.cases().insert(sample.with(List.of(said)));
                        return Outcome.done(work.applications().find(said.key().number()));
                    })
                    .orElseThrow()
                    .orElseThrow();

            assertThat(found.facts()).isEqualTo(facts);
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Object> leaf = leaf();
        Arbitrary<Object> group = texts().flatMap(name -> leaf.map(value -> Map.of(name, value)));
        Arbitrary<Object> list =
                Arbitraries.oneOf(leaf, group).list().ofMaxSize(4).map(items -> (Object) items);
        return Arbitraries.maps(texts(), Arbitraries.oneOf(leaf, group, list))
                .ofMaxSize(8)
                .map(Facts::of);
    }

    private static Arbitrary<Object> leaf() {
        Arbitrary<Object> numbers = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(numbers, texts().map(text -> (Object) text), Arbitraries.of(true, false));
    }

    /** Texts of whole characters: surrogates come in pairs only. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, 0x10FFFF)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(characters -> characters.stream().map(Character::toString).collect(Collectors.joining()));
    }
}
