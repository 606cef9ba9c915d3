package org.jietong.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Consent;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.credit.CreditRegister;
import org.jietong.api.evidence.Consents;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;

/** Knows one order and one broken promise. */
final class FakeRegisters implements EvidenceDesk, Consents, CreditRegister {
    static final UUID ENTRY = new UUID(0x7000, 77);
    private static final Instant AT = Samples.NOW;

    Set<String> withdrawnFrom = Set.of();

    @Override
    public Set<String> connected() {
        return Set.of("property", "identity");
    }

    @Override
    public String wording() {
        return "2026-1";
    }

    @Override
    public Outcome<List<FetchOrder>> orders(ApplicationNumber number, Caller caller) {
        return Outcome.done(List.of(new FetchOrder(
                ENTRY,
                "IDENTITY",
                "identity",
                number,
                Samples.CASE,
                new Consent.Given(new Actor(Actor.Kind.APPLICANT, ""), AT, "2026-1"),
                AT,
                1,
                Optional.empty(),
                Optional.of(FetchOrder.Result.NOT_FOUND))));
    }

    @Override
    public List<SourceStanding> standings() {
        return List.of(new SourceStanding("identity", true, Optional.of(AT), Optional.empty(), 2, 3));
    }

    @Override
    public Outcome<Consent> withdraw(CaseNumber number, Set<String> sources, CaseParty party) {
        withdrawnFrom = sources;
        return Outcome.done(Consent.toAll()
                .withdrawn(sources, new Consent.Withdrawn(party.caller().actor(), AT)));
    }

    @Override
    public Outcome<List<BrokenPromise>> ofApplicant(ApplicationNumber number, Caller caller) {
        return newest(caller);
    }

    @Override
    public Outcome<List<BrokenPromise>> newest(Caller caller) {
        return Outcome.done(List.of(entry(Optional.empty())));
    }

    @Override
    public Outcome<BrokenPromise> lift(UUID entry, String reason, Caller caller) {
        return Outcome.done(entry(Optional.of(new BrokenPromise.Lift(caller.actor(), AT, reason))));
    }

    private static BrokenPromise entry(Optional<BrokenPromise.Lift> lift) {
        return new BrokenPromise(
                ENTRY,
                "ab".repeat(32),
                Samples.application().key(),
                "IDENTITY",
                LocalDate.of(2026, 11, 20),
                AT,
                AT.plusSeconds(60),
                lift);
    }
}
