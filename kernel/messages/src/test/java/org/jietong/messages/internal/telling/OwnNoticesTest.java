package org.jietong.messages.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.Role;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.OwnNotice;
import org.jietong.api.messages.Route;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.api.utility.UtilityCode;
import org.jietong.messages.internal.fakes.Town;
import org.junit.jupiter.api.Test;

/** What a plugin wants to have told is a message like every other, once. */
class OwnNoticesTest {
    private final TellingWorld world = new TellingWorld();
    private final Case of = world.kept(NoticePreference.none());
    private final ApplicationNumber number = of.applications().get(0).key().number();

    @Test
    void anApplicantIsToldWithThePluginsParametersAndTheUsualOnes() {
        write(notice("survey-1", new OwnNotice.Applicant()));

        Message message = world.store.messages().get(0);
        assertThat(message.to().routes()).containsExactly(new Route(NoticeChannel.SMS, "13800000000"));
        assertThat(message.content().template()).isEqualTo("survey-invitation");
        assertThat(message.content().parameters())
                .containsEntry("link", "https://example.org/a")
                .containsEntry("application", number.value())
                .containsEntry("utility", "供水");
        assertThat(message.origin().application())
                .contains(of.applications().get(0).key().id());
    }

    @Test
    void underOneKeyNobodyIsToldTwice() {
        assertThat(write(notice("survey-1", new OwnNotice.Applicant()))).isEqualTo(Outcome.done(1));
        assertThat(write(notice("survey-1", new OwnNotice.Applicant()))).isEqualTo(Outcome.done(0));
        assertThat(write(notice("survey-2", new OwnNotice.Applicant()))).isEqualTo(Outcome.done(1));

        assertThat(world.store.messages()).hasSize(2);
    }

    @Test
    void quietHoursHoldItBackUnlessItIsUrgent() {
        world.clock.set(Instant.parse("2026-03-02T14:30:00Z")); // 22:30 in Wuhai

        write(notice("survey-1", new OwnNotice.Applicant()));
        OwnNotice waits = notice("survey-2", new OwnNotice.Applicant());
        write(new OwnNotice(waits.key(), waits.about(), waits.to(), waits.template(), waits.parameters(), true));

        assertThat(world.store.messages())
                .extracting(message -> message.delivery().dueAt().orElseThrow())
                .containsExactly(Instant.parse("2026-03-03T00:00:00Z"), world.clock.instant());
    }

    @Test
    void thoseOfARoleAreToldWhereTheirScopeCoversTheApplication() {
        world.store.hire(Town.staff("别处", Role.SUPERVISOR, Optional.of(new UtilityCode("gas"))));

        write(notice("survey-1", new OwnNotice.Holders(Role.SUPERVISOR)));

        assertThat(world.store.messages())
                .extracting(message -> message.to().staff().orElseThrow())
                .containsExactlyInAnyOrder(Town.SUPERVISOR.id(), Town.BUREAU.id());
    }

    @Test
    void ofAnApplicationThatThereIsNotNobodyIsTold() {
        OwnNotice lost = new OwnNotice(
                "survey-1",
                new ApplicationNumber("W260302-00000000-0"),
                new OwnNotice.Applicant(),
                "survey-invitation",
                Map.of(),
                false);

        assertThat(write(lost).problem().orElseThrow().type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(world.store.messages()).isEmpty();
    }

    private OwnNotice notice(String key, OwnNotice.Recipient to) {
        return new OwnNotice(key, number, to, "survey-invitation", Map.of("link", "https://example.org/a"), false);
    }

    private Outcome<Integer> write(OwnNotice notice) {
        return world.store.transact(work -> world.notices.write(new OwnTransaction(none(), work), notice));
    }

    /** Nobody speaks to the database here. */
    private static Connection none() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
