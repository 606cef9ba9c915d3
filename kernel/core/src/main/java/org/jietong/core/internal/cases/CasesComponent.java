package org.jietong.core.internal.cases;

import java.security.SecureRandom;
import java.time.Clock;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.Utilities;
import org.jietong.core.internal.cases.checks.ProjectCodes;
import org.jietong.core.internal.cases.checks.Regions;
import org.jietong.core.internal.cases.checks.SubmissionCheck;
import org.jietong.core.internal.cases.intake.Intake;
import org.jietong.core.internal.cases.lifecycle.Assessor;
import org.jietong.core.internal.cases.lifecycle.Credit;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.DocumentList;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.receipts.ReceiptMaker;
import org.jietong.core.internal.cases.warnings.Waking;
import org.jietong.core.internal.evidence.ConnectedSources;
import org.jietong.core.internal.journal.archive.ArchivedEvents;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.people.LoadBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the use cases over cases together. */
@Component(service = Cases.class, immediate = true)
public final class CasesComponent extends StoredCases {

    @Activate
    public CasesComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Utilities utilities,
            @Reference RulePacks packs,
            @Reference RuleEngine engine,
            @Reference WorkingTime time,
            @Reference LoadBook book,
            @Reference Ids ids,
            @Reference ArchivedEvents archive,
            @Reference ConnectedSources sources,
            @Reference Credit credit,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(
                store,
                new Access(policy),
                intake(
                        utilities,
                        new Assessor(packs, engine),
                        time,
                        book,
                        new DocumentList(ids, sources),
                        credit,
                        numbers(clock)),
                new ReceiptMaker(packs, numbers(clock)),
                new Details(packs, new Deadlines(time), clock),
                new Timelines(store, archive),
                clock);
    }

    private CasesComponent(
            Store store,
            Access access,
            Intake intake,
            ReceiptMaker receipts,
            Details details,
            Timelines timelines,
            Clock clock) {
        super(store, access, new Receiving(store, intake, receipts), details, timelines, clock);
    }

    private static Numbers numbers(Clock clock) {
        return new Numbers(new SecureRandom(), clock.getZone());
    }

    private static Intake intake(
            Utilities utilities,
            Assessor assessor,
            WorkingTime time,
            LoadBook book,
            DocumentList documents,
            Credit credit,
            Numbers numbers) {
        return new Intake(
                new SubmissionCheck(Regions.shipped(), ProjectCodes.ofShape()),
                utilities,
                assessor,
                book,
                new Lifecycle(assessor, new Deadlines(time), documents, credit),
                new Waking(new Deadlines(time)),
                documents,
                numbers);
    }
}
