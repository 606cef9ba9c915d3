package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Similar;
import org.jietong.api.cases.Similar.Why;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.search.SearchIndex;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final World world = new World();

    private void indexed() {
        SearchIndex index = new SearchIndex(world.store);
        for (JournalEvent event : world.store.journal()) {
            index.accept(new PlacedEvent(1, event));
        }
    }

    private static Query text(String text, Order order, int limit) {
        Filter none = Filter.none();
        return Query.of(
                new Filter(
                        none.utility(),
                        none.district(),
                        none.state(),
                        none.category(),
                        none.representative(),
                        none.dueBefore(),
                        Optional.of(text)),
                order,
                limit);
    }

    private List<ListedApplication> found(String text) {
        return world.applications
                .list(text(text, Order.NEWEST, 50), World.CLERK)
                .orElseThrow()
                .items();
    }

    @Test
    void aCaseIsFoundByNumberNameAddressAndTelephone() {
        Receipt receipt = world.submitted(form("water", "gas"));
        world.submitted(form("gas"));
        Case kept = world.store.cases().get(0);
        assertThat(found(kept.number().value())).isEmpty();
        indexed();

        assertThat(found(receipt.number().value())).hasSize(2).allSatisfy(one -> assertThat(one.applicant())
                .isEqualTo(kept.applicant()));
        assertThat(found(receipt.applications().get(1).number().value())).hasSize(2);
        for (String text : List.of(
                kept.applicant().name(), kept.applicant().phone(), kept.site().address())) {
            assertThat(found(text)).as(text).hasSize(3);
        }
        assertThat(world.cases
                        .list(text(kept.applicant().name(), Order.NEWEST, 50), World.CLERK)
                        .orElseThrow()
                        .items())
                .hasSize(2);
    }

    @Test
    void whoeverNeedNotCallSeesTelephoneAndNumberMasked() {
        world.submitted(form("water"));
        indexed();
        Case kept = world.store.cases().get(0);
        Query byName = text(kept.applicant().name(), Order.NEWEST, 50);

        Applicant listed = world.applications
                .list(byName, World.WATER_READER)
                .orElseThrow()
                .items()
                .get(0)
                .applicant();
        assertThat(listed.phone()).isEqualTo("138******1234");
        assertThat(listed.name()).isEqualTo(kept.applicant().name());
        assertThat(world.cases
                        .find(kept.number(), World.WATER_READER)
                        .orElseThrow()
                        .record()
                        .applicant())
                .isEqualTo(listed);
        assertThat(world.cases
                        .find(kept.number(), World.CLERK)
                        .orElseThrow()
                        .record()
                        .applicant())
                .isEqualTo(kept.applicant());
    }

    @Test
    void theRepresentativeHasToCall() {
        world.submitted(form("water"));
        Case kept = world.store.cases().get(0);
        UUID representative = kept.applications().get(0).representative().id();
        Caller caller = new Caller.Staff(representative, "Rep", Set.of(Role.REPRESENTATIVE), Scope.everything());

        assertThat(world.cases
                        .find(kept.number(), caller)
                        .orElseThrow()
                        .record()
                        .applicant())
                .isEqualTo(kept.applicant());
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        world.submitted(form("gas"));
        Receipt both = world.submitted(form("water", "gas"));
        indexed();
        String name = world.store.cases().get(0).applicant().name();

        Page<ListedApplication> seen = world.applications
                .list(text(name, Order.NEWEST, 50), World.WATER_READER)
                .orElseThrow();
        assertThat(seen.items())
                .extracting(one -> one.detail().application().key().number())
                .containsExactly(both.applications().get(0).number());
    }

    @Test
    void moreCasesThanOnePartHasAreAllFound() {
        for (int i = 0; i < 300; i++) {
            world.submitted(form("gas"));
        }
        Receipt first = world.submitted(form("water"));
        indexed();
        String name = world.store.cases().get(0).applicant().name();

        Page<ListedApplication> all = world.applications
                .list(text(name, Order.NEWEST, 200), World.WATER_READER)
                .orElseThrow();
        assertThat(all.items()).hasSize(1);
        assertThat(all.items().get(0).detail().application().key().number())
                .isEqualTo(first.applications().get(0).number());
        assertThat(all.next()).isEmpty();
    }

    @Test
    void aTextWithoutAWordIsRefused() {
        assertThat(violations(
                        world.applications.list(text("1", Order.NEWEST, 50), World.CLERK), ProblemType.INVALID_REQUEST))
                .containsExactly("/q NO_WORDS");
        assertThat(violations(
                        world.cases.list(text("x".repeat(101), Order.NEWEST, 50), World.CLERK),
                        ProblemType.INVALID_REQUEST))
                .containsExactly("/q NO_WORDS");
    }

    @Test
    void whatIsFoundComesNewestFirstOnly() {
        assertThat(violations(
                        world.applications.list(text("黄河", Order.URGENCY, 50), World.CLERK),
                        ProblemType.INVALID_REQUEST))
                .containsExactly("/order NOT_WITH");
        assertThat(violations(
                        world.cases.list(Query.of(Filter.none(), Order.URGENCY, 50), World.CLERK),
                        ProblemType.INVALID_REQUEST))
                .containsExactly("/order BAD_PARAMETER");
    }

    @Test
    void theSameUtilityAtTheSameAddressAndTheSameApplicantArePointedOut() {
        Receipt earlier = world.submitted(form("water", "gas"));
        ApplicationNumber ended =
                world.submitted(form("water")).applications().get(0).number();
        world.perform(ended, new Command.Withdraw(Optional.empty())).orElseThrow();
        indexed();

        List<Similar> water =
                world.cases.similar(form("water").filled(), World.CLERK).orElseThrow();
        assertThat(water)
                .extracting(
                        one -> one.application().detail().application().key().number())
                .containsExactlyElementsOf(
                        earlier.applications().stream().map(one -> one.number()).toList());
        assertThat(water.get(0).why()).containsExactlyInAnyOrder(Why.SAME_SITE, Why.SAME_APPLICANT);
        assertThat(water.get(1).why()).containsExactly(Why.SAME_APPLICANT);
        assertThat(world.cases
                        .similar(form("water").filled(), World.WATER_READER)
                        .orElseThrow())
                .hasSize(1);
        assertThat(world.store.cases()).hasSize(2);
    }

    @Test
    void aCheckOfAFormPointsThemOutToStaffEvenWhileItLacksMuch() {
        world.submitted(form("water"));
        indexed();
        Submission form = form("water").filled();
        assertThat(world.cases.check(form, List.of(), World.CLERK).orElseThrow().similar())
                .hasSize(1);
        assertThat(world.cases
                        .check(form, List.of(), World.ANYONE)
                        .orElseThrow()
                        .similar())
                .isEmpty();
        Submission unfinished = new Submission(
                new Applicant(null, null, Optional.empty(), Optional.empty(), World.PHONE),
                null,
                Optional.empty(),
                null,
                form.consent(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThat(world.cases
                        .check(unfinished, List.of(), World.CLERK)
                        .orElseThrow()
                        .similar())
                .extracting(Similar::why)
                .containsExactly(Set.of(Why.SAME_APPLICANT));
    }

    @Test
    void onlySubmissionsAreRead() {
        world.submitted(form("water"));
        SearchIndex index = new SearchIndex(world.store);
        int before = world.store.transactions();
        world.store.journal().stream()
                .filter(event -> !event.type().equals(EventType.CASE_SUBMITTED.name()))
                .forEach(event -> index.accept(new PlacedEvent(1, event)));

        assertThat(world.store.transactions()).isEqualTo(before);
    }
}
