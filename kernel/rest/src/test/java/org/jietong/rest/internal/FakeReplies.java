package org.jietong.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.ConnectionPlans;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.Replies;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.RulePack;

/** Knows the plan and the reply of one case. */
final class FakeReplies implements Replies, ConnectionPlans {
    private static final Map<String, RulePack> PACKS =
            Map.of(Samples.reference().digest(), Samples.pack());

    boolean replied = true;

    @Override
    public Outcome<IssuedReply> issue(CaseNumber number, Caller caller, Once<IssuedReply> once) {
        Violation missing =
                new Violation("", "PLAN_MISSING", Map.of("application", Samples.NUMBER.value(), "utility", "water"));
        return replied
                ? Outcome.done(reply())
                : Outcome.refused(Problem.of(ProblemType.PLANS_MISSING, List.of(missing)));
    }

    @Override
    public Outcome<IssuedReply> find(CaseNumber number, OptionalInt edition, CaseParty party) {
        return replied && known(party) ? Outcome.done(reply()) : Outcome.refused(ProblemType.NO_REPLY);
    }

    @Override
    public Optional<IssuedReply> newest(CaseDetail seen) {
        return replied ? Optional.of(reply()) : Optional.empty();
    }

    @Override
    public Outcome<List<RecordedPlan>> of(ApplicationNumber number, Caller caller) {
        return Outcome.done(List.of(plan()));
    }

    private static boolean known(CaseParty party) {
        return party.phone().map(Samples.PHONE::equals).orElse(true);
    }

    private static IssuedReply reply() {
        CaseReply.Part part = new CaseReply.Part(
                Samples.NUMBER, "water", "W2", Samples.reference().digest(), Samples.representative(), plan());
        CaseReply reply = new CaseReply(
                Samples.CASE_ID, Samples.CASE, 2, Samples.NOW, new Actor(Actor.Kind.STAFF, "张三"), List.of(part));
        return new IssuedReply(Samples.caseDetail().record(), reply, PACKS);
    }

    private static RecordedPlan plan() {
        ConnectionPlan plan = new ConnectionPlan(
                "人民路 DN400 干管",
                "PE100",
                110,
                "沿道路北侧",
                List.of("管沟"),
                LocalDate.of(2026, 12, 31),
                Optional.empty(),
                List.of(new StoredContent("ab".repeat(32), "application/pdf", 9, "路由图.pdf")));
        return new RecordedPlan(Samples.APPLICATION_ID, 7, plan, Samples.NOW, new Actor(Actor.Kind.STAFF, "张三"));
    }
}
