package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

class ScopeTest {
    // One more of each than any scope below names, so that "all" is more than every one listed.
    private static final Set<String> UTILITIES = Set.of("water", "gas", "sewage");
    private static final Set<String> DISTRICTS = Set.of("150302", "150303", "150304");

    @Property
    void aScopeContainsAnotherExactlyWhenItCoversAllThatTheOtherCovers(
            @ForAll("scopes") Scope outer, @ForAll("scopes") Scope inner) {
        boolean coversAll = UTILITIES.stream().map(UtilityCode::new).allMatch(utility -> DISTRICTS.stream()
                .map(District::new)
                .allMatch(district -> !inner.covers(utility, district) || outer.covers(utility, district)));

        assertThat(outer.contains(inner)).isEqualTo(coversAll);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        Arbitrary<Set<District>> districts =
                Arbitraries.of("150302", "150303").map(District::new).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("water", "gas").map(UtilityCode::new).optional(), districts)
                .as(Scope::new);
    }
}
