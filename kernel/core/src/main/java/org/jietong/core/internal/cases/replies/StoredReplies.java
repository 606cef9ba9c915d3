package org.jietong.core.internal.cases.replies;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.Replies;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.cases.lifecycle.Moment;

/** The replies in the store. Whoever may issue one for any application of the case issues it for all: there is one window. */
class StoredReplies implements Replies {
    private final Store store;
    private final Admission admission;
    private final RulePacks packs;
    private final Gathering gathering;
    private final Clock clock;

    StoredReplies(Store store, Admission admission, RulePacks packs, Ids ids, Clock clock) {
        this.store = store;
        this.admission = admission;
        this.packs = packs;
        this.gathering = new Gathering(ids);
        this.clock = clock;
    }

    @Override
    public Outcome<IssuedReply> issue(CaseNumber number, Caller caller, Once<IssuedReply> once) {
        Moment moment = Moment.of(clock, caller.actor());
        return admission
                .staff(number, caller, Permission.ISSUE_REPLIES)
                .then(of -> store.transact(work -> work.answers().once(once, moment.at(), () -> gathering
                        .reply(of.id(), moment, work)
                        .map(reply -> issued(of, reply)))));
    }

    @Override
    public Outcome<IssuedReply> find(CaseNumber number, OptionalInt edition, CaseParty party) {
        return admission
                .to(number, party, Permission.READ_CASES)
                .then(of -> of(of, edition).map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NO_REPLY)));
    }

    @Override
    public Optional<IssuedReply> newest(CaseDetail seen) {
        return of(seen.record(), OptionalInt.empty());
    }

    private Optional<IssuedReply> of(Case of, OptionalInt wanted) {
        List<CaseReply> editions = store.read(work -> work.plans().repliesOf(of.id()));
        return editions.stream()
                .filter(reply -> wanted.isEmpty() || reply.edition() == wanted.getAsInt())
                .reduce((earlier, later) -> later)
                .map(reply -> issued(of, reply));
    }

    private IssuedReply issued(Case of, CaseReply reply) {
        Map<String, RulePack> known = reply.parts().stream()
                .map(CaseReply.Part::packDigest)
                .distinct()
                .flatMap(digest -> packs.find(digest).stream())
                .collect(Collectors.toMap(pack -> pack.reference().digest(), pack -> pack));
        return new IssuedReply(of, reply, known);
    }
}
