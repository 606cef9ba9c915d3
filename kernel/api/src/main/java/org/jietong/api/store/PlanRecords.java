package org.jietong.api.store;

import java.util.List;
import java.util.UUID;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.RecordedPlan;
import org.osgi.annotation.versioning.ProviderType;

/** Connection plans, and the replies that gather them. Both are only ever added. */
@ProviderType
public interface PlanRecords {

    /** Keeps a plan. */
    void insert(RecordedPlan plan);

    /** The plans of an application, oldest first. */
    List<RecordedPlan> ofApplication(UUID application);

    /**
     * Keeps a reply. When another transaction has kept one of this edition meanwhile, this transaction is run again from its
     * start and finds it.
     */
    void issue(CaseReply reply);

    /** The replies of a case, oldest first. */
    List<CaseReply> repliesOf(UUID caseId);
}
