package org.jietong.api.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a utility will connect a site (接入方案, R1.2).
 *
 * @param point where it joins the network: main, road, chamber; at most 500 characters
 * @param pipe what is laid, with its material; at most 200 characters
 * @param diameter nominal diameter in millimetres, 1 to 3000
 * @param route the way from that point to the site; at most 2000 characters
 * @param applicantBuilds what the applicant builds, at most 20 entries of at most 500 characters; empty for nothing
 * @param validUntil the last day on which the utility stands by it
 * @param note anything else, at most 1000 characters
 * @param files drawings and the like, at most 10
 */
public record ConnectionPlan(
        String point,
        String pipe,
        int diameter,
        String route,
        List<String> applicantBuilds,
        LocalDate validUntil,
        Optional<String> note,
        List<StoredContent> files) {
    public ConnectionPlan {
        applicantBuilds = List.copyOf(applicantBuilds);
        files = List.copyOf(files);
    }
}
