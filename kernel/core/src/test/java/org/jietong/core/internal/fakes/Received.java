package org.jietong.core.internal.fakes;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Site;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.Ids;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.numbers.TimeOrderedIds;

/** Cases that were received, put into the store as they are; with a representative of water and one of gas. */
public final class Received {
    public static final UUID WATER_PERSON = new UUID(0, 1);
    public static final UUID GAS_PERSON = new UUID(0, 2);
    public static final District HAIBOWAN = new District("150302");
    public static final String PHONE = "13804731234";
    public static final CaseParty APPLICANT = new CaseParty(new Caller.Anonymous(), Optional.of("138-0473-1234"));

    private static final UtilityCode WATER = new UtilityCode("water");

    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final InMemoryStore store = new InMemoryStore();
    private final Ids ids = new TimeOrderedIds(clock);

    public Received() {
        store.hire(
                People.representative(1, "water", 1, HAIBOWAN.code()),
                People.representative(2, "gas", 1, HAIBOWAN.code()));
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryStore store() {
        return store;
    }

    public Ids ids() {
        return ids;
    }

    /** A case with an application for each person, in their utility. */
    public Case caseOf(UUID... people) {
        UUID id = ids.next();
        Numbers numbers = new Numbers(new SecureRandom(), clock.getZone());
        List<Application> applications = new ArrayList<>();
        Case whole = new Case(
                id,
                numbers.forCase(clock.instant()),
                new Applicant(ClientType.NATURAL_PERSON, "王某", Optional.empty(), Optional.empty(), PHONE),
                new Site(HAIBOWAN, "海勃湾区某街 1 号"),
                Optional.empty(),
                Channel.WEB,
                Consent.toAll(),
                clock.instant(),
                List.of());
        for (UUID person : people) {
            applications.add(application(whole, person, numbers));
        }
        return kept(whole.with(applications));
    }

    private Case kept(Case whole) {
        return store.transact(work -> {
                    work.cases().insert(whole);
                    return Outcome.done(whole);
                })
                .orElseThrow();
    }

    private Application application(Case whole, UUID person, Numbers numbers) {
        UtilityCode utility = person.equals(GAS_PERSON) ? new UtilityCode("gas") : WATER;
        ApplicationKey key = new ApplicationKey(
                ids.next(),
                numbers.forApplication("W", clock.instant()),
                whole.id(),
                whole.number(),
                utility,
                HAIBOWAN,
                clock.instant());
        return new Application(
                key,
                Facts.of(Map.of()),
                new Classified("W2", new PackReference(utility, "1", "0".repeat(64), Instant.EPOCH), List.of("r1")),
                ApplicationState.SUBMITTED,
                List.of(new Assignment(
                        ids.next(), new Representative(person, "Rep", "0473-1"), clock.instant(), "LEAST_LOAD")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                1);
    }
}
