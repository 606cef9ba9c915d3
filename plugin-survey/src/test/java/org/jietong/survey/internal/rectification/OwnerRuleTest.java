package org.jietong.survey.internal.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.plan.Customer;
import org.jietong.survey.internal.plan.SamplePlans;
import org.junit.jupiter.api.Test;

class OwnerRuleTest {
    private static final Customer CUSTOMER = SamplePlans.customer(1);
    private static final Scope WATER = new Scope(Optional.of(new UtilityCode("water")), Set.of());
    private static final Scope WATER_HERE =
            new Scope(Optional.of(new UtilityCode("water")), Set.of(new District("150302")));
    private static final Scope GAS = new Scope(Optional.of(new UtilityCode("gas")), Set.of());

    private static StaffMember member(int id, Scope scope, Role... roles) {
        return new StaffMember(new UUID(1, id), "s" + id, "S" + id, "13800000000", Set.of(roles), scope, 1, true, true);
    }

    private static Optional<Long> owner(Map<UUID, Integer> open, StaffMember... staff) {
        return new OwnerRule(open).owner(List.of(staff), CUSTOMER).map(member -> member.id()
                .getLeastSignificantBits());
    }

    @Test
    void theSupervisorOfTheDistrictGoesBeforeThoseOfTheCompanyAndOfTheBureau() {
        assertThat(owner(
                        Map.of(),
                        member(2, Scope.everything(), Role.SUPERVISOR),
                        member(3, WATER, Role.SUPERVISOR),
                        member(4, WATER_HERE, Role.SUPERVISOR),
                        member(5, GAS, Role.SUPERVISOR)))
                .contains(4L);
    }

    @Test
    void theRepresentativeWhoWasRatedNeverOwnsIt() {
        StaffMember rated = member(1, WATER_HERE, Role.REPRESENTATIVE, Role.SUPERVISOR, Role.CLERK);
        assertThat(rated.id()).isEqualTo(CUSTOMER.representative());
        assertThat(owner(Map.of(), rated)).isEmpty();
        assertThat(owner(Map.of(), rated, member(2, Scope.everything(), Role.SUPERVISOR)))
                .contains(2L);
    }

    @Test
    void withoutASupervisorAClerkOwnsItAndWithoutEitherAnAdministrator() {
        StaffMember administrator = member(9, Scope.everything(), Role.ADMINISTRATOR);
        assertThat(owner(Map.of(), administrator, member(3, WATER, Role.CLERK))).contains(3L);
        assertThat(owner(Map.of(), administrator, member(3, GAS, Role.CLERK))).contains(9L);
    }

    @Test
    void amongEqualsWhoeverHasFewestOpenOwnsIt() {
        StaffMember two = member(2, WATER, Role.SUPERVISOR);
        StaffMember three = member(3, WATER, Role.SUPERVISOR);
        assertThat(owner(Map.of(two.id(), 2, three.id(), 1), two, three)).contains(3L);
        assertThat(owner(Map.of(), three, two)).contains(2L);
    }
}
