package org.jietong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.demo.internal.Places.HAIBOWAN;
import static org.jietong.demo.internal.Places.HAINAN;
import static org.jietong.demo.internal.Places.WUDA;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    private static final List<String> UTILITIES = List.of("water", "gas", "heating");

    @TempDir
    private Path folder;

    private final FakeStaffAccounts staff = new FakeStaffAccounts();
    private final FakeApplications applications = new FakeApplications();
    private final FakeCases cases = new FakeCases(staff, applications);
    private final FakeUtilities utilities = new FakeUtilities();
    private final Clock clock = Clock.fixed(FakeLifecycle.NOW, ZoneId.of("Asia/Shanghai"));
    private final Patience patience = new Patience(Duration.ofMillis(1), Duration.ofMillis(5));

    @BeforeEach
    void allUtilitiesAreDeployed() {
        utilities.codes.addAll(UTILITIES);
    }

    @Test
    void eachUtilityHasAClerkASupervisorAndTwoRepresentativesInEachDistrict() {
        start();

        for (String utility : UTILITIES) {
            Scope whole = new Scope(Optional.of(new UtilityCode(utility)), Set.of());
            assertThat(member(utility + "-clerk").scope()).isEqualTo(whole);
            assertThat(member(utility + "-supervisor").roles()).containsExactly(Role.SUPERVISOR);
            for (District district : List.of(HAIBOWAN, HAINAN, WUDA)) {
                assertThat(staff.members)
                        .filteredOn(one -> one.roles().equals(Set.of(Role.REPRESENTATIVE)))
                        .filteredOn(one -> one.scope().covers(new UtilityCode(utility), district))
                        .hasSize(2)
                        .allMatch(StaffMember::onDuty);
            }
        }
        assertThat(member("admin").roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(member("second-admin").roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(member("bureau").scope()).isEqualTo(Scope.everything());
        assertThat(staff.members).hasSize(27);
        assertThat(staff.passwords).containsOnly(SampleStaff.PASSWORD);
    }

    @Test
    void namesAndPhonesAreDistinct() {
        start();

        assertThat(staff.members).extracting(StaffMember::name).doesNotHaveDuplicates();
        assertThat(staff.members).extracting(StaffMember::phone).doesNotHaveDuplicates();
        assertThat(SampleCases.all()).extracting(Sample::key).doesNotHaveDuplicates();
    }

    @Test
    void thereIsACaseInEveryState() {
        start();

        assertThat(applications.byNumber.values())
                .extracting(Application::state)
                .containsAll(Arrays.asList(ApplicationState.values()));
        assertThat(applications.byNumber.values())
                .anyMatch(one -> one.ledger().stream().anyMatch(e -> e.kind() == ClockEntry.Kind.SUSPENDED))
                .anyMatch(one -> one.documents().stream().anyMatch(d -> d.state() == Document.State.PROMISED))
                .anyMatch(one -> one.documents().stream().anyMatch(d -> d.state() == Document.State.PROVIDED));
    }

    @Test
    void eachUtilityHasSimpleAndOtherCasesAndSomeAreJoint() {
        start();

        assertThat(SampleCases.all().stream().map(Sample::utilities)).contains(Set.copyOf(codes()));
        for (String utility : UTILITIES) {
            Set<Boolean> simple = applications.byNumber.values().stream()
                    .filter(one -> one.key().utility().value().equals(utility))
                    .map(one -> one.facts().flag("simpleLowRisk").orElseThrow())
                    .collect(Collectors.toSet());
            assertThat(simple).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void everybodyActsWithinTheirOwnScope() {
        start();

        assertThat(applications.done).isNotEmpty().allSatisfy(done -> {
            Application application = applications.byNumber.get(done.number());
            assertThat(done.caller()).isInstanceOfSatisfying(Caller.Staff.class, caller -> assertThat(caller.scope()
                            .covers(
                                    application.key().utility(),
                                    application.key().district()))
                    .isTrue());
        });
        assertThat(cases.senders.get("demo-submitted-gas"))
                .isInstanceOfSatisfying(
                        Caller.Staff.class, clerk -> assertThat(clerk.roles()).containsExactly(Role.CLERK));
        assertThat(cases.senders.get("demo-submitted-water")).isInstanceOf(Caller.Anonymous.class);
    }

    @Test
    void aPromiseNamesEverythingMissingAndADayAhead() {
        start();

        assertThat(applications.commands())
                .filteredOn(Command.Accept.class::isInstance)
                .extracting(command -> ((Command.Accept) command).commitment())
                .filteredOn(Optional::isPresent)
                .hasSize(2)
                .allSatisfy(promise -> {
                    assertThat(promise.orElseThrow().documents()).containsExactly("IDENTITY", "PROPERTY_PROOF");
                    assertThat(promise.orElseThrow().promisedBy()).isEqualTo(LocalDate.of(2026, 11, 28));
                });
    }

    @Test
    void aSecondStartChangesNothing() {
        start();
        int members = staff.members.size();
        int submissions = cases.submissions.size();
        int commands = applications.done.size();
        applications.refusal = Optional.of(ProblemType.INTERNAL);
        start();

        assertThat(staff.members).hasSize(members);
        assertThat(cases.submissions).hasSize(submissions);
        assertThat(applications.done).hasSize(commands);
    }

    @Test
    void aRunThatWasCutShortIsCompletedByTheNext() {
        applications.refusal = Optional.of(ProblemType.UTILITY_UNAVAILABLE);
        start();
        assertThat(applications.done).isEmpty();

        applications.refusal = Optional.empty();
        start();

        assertThat(staff.members).hasSize(27);
        assertThat(cases.submissions).hasSameSizeAs(SampleCases.all());
        assertThat(applications.byNumber.values())
                .extracting(Application::state)
                .containsAll(Arrays.asList(ApplicationState.values()));
    }

    @Test
    void whatWasDoneBeforeIsNotDoneAgain() {
        start();
        int commands = applications.done.size();
        assertThat(folder.resolve("demo-complete.txt").toFile().delete()).isTrue();
        start();

        assertThat(applications.done).hasSize(commands);
    }

    @Test
    void aRealInstallationIsLeftAloneWhateverItsStaffIsCalled() {
        staff.members.add(new StaffMember(
                UUID.randomUUID(),
                "bureau",
                "系统管理员",
                "",
                Set.of(Role.ADMINISTRATOR),
                Scope.everything(),
                1,
                false,
                true));
        start();

        assertThat(staff.members).hasSize(1);
        assertThat(cases.submissions).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theCasesWaitForTheUtilities() {
        utilities.codes.clear();
        AtomicInteger looks = new AtomicInteger();
        utilities.looked = () -> {
            assertThat(utilities.codes.isEmpty() ? cases.submissions : List.of())
                    .isEmpty();
            if (looks.incrementAndGet() == 3) {
                utilities.codes.addAll(UTILITIES);
            }
        };
        start();

        assertThat(cases.submissions).hasSameSizeAs(SampleCases.all());
    }

    @Test
    void withoutOneUtilityTheCasesOfTheOthersAreMadeAndTheRestLater() {
        utilities.codes.remove("gas");
        start();
        assertThat(cases.receipts).containsKey("demo-submitted-water").doesNotContainKey("demo-submitted-gas");

        utilities.codes.add("gas");
        start();
        assertThat(cases.submissions).hasSameSizeAs(SampleCases.all());
    }

    @Test
    void onceStoppedNothingMoreIsMade() {
        patience.stop();
        start();

        assertThat(cases.submissions).isEmpty();
        assertThat(folder.resolve("demo-complete.txt")).doesNotExist();
    }

    private void start() {
        SampleDocument document = new SampleDocument(new FakeContents());
        new Demonstration(
                        utilities,
                        new Hiring(staff, Marker.ofStaff(folder), clock),
                        crew -> new Playing(cases, applications, document, clock, crew, patience),
                        Marker.ofCases(folder),
                        patience)
                .run();
    }

    private StaffMember member(String login) {
        return staff.members.stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static List<UtilityCode> codes() {
        return UTILITIES.stream().map(UtilityCode::new).toList();
    }
}
