package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.StoredContent;
import org.jietong.rest.internal.json.OneOrMany;

/**
 * How a utility will connect a site (接入方案, R1.2).
 *
 * @param point where it joins the network
 * @param pipe what is laid, with its material
 * @param diameter nominal diameter in millimetres
 * @param route the way from that point to the site
 * @param applicantBuilds what the applicant builds, a list or one text; nothing when it is not given
 * @param validUntil the last day on which the utility stands by it
 * @param note anything else
 */
public record ConnectionPlanRequest(
        String point,
        String pipe,
        Integer diameter,
        String route,
        @OneOrMany Optional<List<String>> applicantBuilds,
        LocalDate validUntil,
        Optional<String> note) {
    /** @param files what comes with it */
    public ConnectionPlan plan(List<StoredContent> files) {
        return new ConnectionPlan(
                point, pipe, diameter, route, applicantBuilds.orElse(List.of()), validUntil, note, files);
    }
}
