package org.jietong.api.cases;

import java.util.List;

/**
 * A case as it is looked at.
 *
 * @param record the case, with those of its applications that the reader may see
 * @param applications the same applications with their clocks
 */
public record CaseDetail(Case record, List<ApplicationDetail> applications) {
    public CaseDetail {
        applications = List.copyOf(applications);
    }
}
