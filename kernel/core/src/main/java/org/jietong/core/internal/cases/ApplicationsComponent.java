package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.cases.Applications;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.Utilities;
import org.jietong.core.internal.cases.lifecycle.Assessor;
import org.jietong.core.internal.cases.lifecycle.Credit;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.DocumentList;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.replies.Gathering;
import org.jietong.core.internal.evidence.ConnectedSources;
import org.jietong.core.internal.journal.archive.ArchivedEvents;
import org.jietong.core.internal.people.LoadBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the use cases over applications together. */
@Component(service = Applications.class, immediate = true)
public final class ApplicationsComponent extends StoredApplications {

    @Activate
    public ApplicationsComponent(
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
                policy,
                utilities,
                new Lifecycle(new Assessor(packs, engine), new Deadlines(time), new DocumentList(ids, sources), credit),
                new Details(packs, new Deadlines(time), clock),
                book,
                new Gathering(ids),
                new Timelines(store, archive));
    }

    private ApplicationsComponent(
            Store store,
            AccessPolicy policy,
            Utilities utilities,
            Lifecycle lifecycle,
            Details details,
            LoadBook book,
            Gathering gathering,
            Timelines timelines) {
        super(
                store,
                new Access(policy),
                new Performing(store, utilities, lifecycle, details, book, gathering),
                details,
                new Forecasting(store, details, book),
                timelines);
    }
}
