package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoleTableTest {
    private static final GrantedRoles EXPECTED = GrantedRoles.inTheDocument();
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final District HAIBOWAN = new District("150302");
    private static final District WUDA = new District("150304");

    private final RoleTable table = new RoleTable();

    static Stream<Arguments> everyRoleWithEveryPermission() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Permission.values()).map(permission -> arguments(role, permission)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleWithEveryPermission")
    void aRoleMayDoWhatTheTableGrantsAndNothingElse(Role role, Permission permission) {
        boolean granted = EXPECTED.of(permission).contains(role);
        Caller caller = Staff.caller(Staff.member("somebody", Scope.everything(), role));

        assertThat(table.refusal(caller, permission).map(Problem::type).orElse(null))
                .isEqualTo(granted ? null : ProblemType.FORBIDDEN);
    }

    @Test
    void theDocumentNamesEveryPermission() {
        assertThat(EXPECTED.permissions())
                .contains(Arrays.stream(Permission.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void aChannelMayDoWhatItsKeyIsGoodForAndTheRoleAllows() {
        Caller reading = new Caller.Channel(
                UUID.randomUUID(),
                "hall",
                Channel.MOBILE,
                Set.of(Permission.READ_CASES, Permission.MANAGE_STAFF),
                Scope.everything());

        assertThat(table.refusal(reading, Permission.READ_CASES)).isEmpty();
        assertThat(table.refusal(reading, Permission.SUBMIT_ON_BEHALF)).isPresent();
        assertThat(table.refusal(reading, Permission.MANAGE_STAFF)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void applicantsAreNeverGrantedAPermission(Permission permission) {
        Caller applicant = new Caller.Applicant(UUID.randomUUID(), "13800000000", Set.of());

        assertThat(table.refusal(applicant, permission)).map(Problem::type).contains(ProblemType.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource
    void withoutASessionNothingIsGranted(Permission permission) {
        assertThat(table.refusal(new Caller.Anonymous(), permission))
                .map(Problem::type)
                .contains(ProblemType.UNAUTHENTICATED);
        assertThat(table.refusal(new Caller.Anonymous(), permission, WATER, WUDA))
                .map(Problem::type)
                .contains(ProblemType.UNAUTHENTICATED);
    }

    @Test
    void whatBelongsToAWholeUtilityNeedsAScopeOverAllOfIt() {
        Permission change = Permission.CHANGE_RULE_PACKS;

        assertThat(table.refusal(administratorOf(Optional.empty(), Set.of()), change, WATER))
                .isEmpty();
        assertThat(table.refusal(administratorOf(Optional.of(WATER), Set.of()), change, WATER))
                .isEmpty();
        assertThat(table.refusal(administratorOf(Optional.of(GAS), Set.of()), change, WATER))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(table.refusal(administratorOf(Optional.of(WATER), Set.of(WUDA)), change, WATER))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
    }

    @Test
    void whatBelongsToAllUtilitiesNeedsAScopeOverEverything() {
        Permission change = Permission.CHANGE_CALENDARS;

        assertThat(table.refusalForAll(administratorOf(Optional.empty(), Set.of()), change))
                .isEmpty();
        assertThat(table.refusalForAll(new Caller.Machine("sweep"), change)).isEmpty();
        assertThat(table.refusalForAll(administratorOf(Optional.of(WATER), Set.of()), change))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(table.refusalForAll(administratorOf(Optional.empty(), Set.of(WUDA)), change))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
    }

    private static Caller administratorOf(Optional<UtilityCode> utility, Set<District> districts) {
        return Staff.caller(Staff.member("somebody", new Scope(utility, districts), Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @EnumSource
    void thePartsOfTheSystemMayDoEverything(Permission permission) {
        assertThat(table.refusal(new Caller.Machine("sweep"), permission)).isEmpty();
        assertThat(table.refusal(new Caller.Machine("sweep"), permission, GAS, WUDA))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void somebodyWithoutARoleMayDoNothing(Permission permission) {
        Caller caller = new Caller.Staff(UUID.randomUUID(), "无职", Set.of(), Scope.everything());

        assertThat(table.refusal(caller, permission)).map(Problem::type).contains(ProblemType.FORBIDDEN);
    }

    @Test
    void severalRolesAddUp() {
        Caller caller = Staff.caller(Staff.member("both", Scope.everything(), Role.CLERK, Role.ADMINISTRATOR));

        assertThat(table.refusal(caller, Permission.START_SUPPLY)).isEmpty();
        assertThat(table.refusal(caller, Permission.MANAGE_STAFF)).isEmpty();
    }

    @Test
    void whatIsOutsideTheScopeIsForbidden() {
        Caller caller = Staff.caller(Staff.member("rep", Staff.scope("water", "150302"), Role.REPRESENTATIVE));

        assertThat(table.refusal(caller, Permission.READ_CASES, WATER, HAIBOWAN))
                .isEmpty();
        assertThat(table.refusal(caller, Permission.READ_CASES, WATER, WUDA))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(table.refusal(caller, Permission.READ_CASES, GAS, HAIBOWAN))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
    }

    @Test
    void beingInScopeDoesNotReplaceThePermission() {
        Caller caller = Staff.caller(Staff.member("rep", Staff.scope("water", "150302"), Role.REPRESENTATIVE));

        assertThat(table.refusal(caller, Permission.MANAGE_STAFF, WATER, HAIBOWAN))
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
    }
}
