package org.jietong.rest.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.StoredContent;

/**
 * How a utility will connect a site.
 *
 * @param version version of the application that was made by recording it, by which its files are found
 * @param recordedAt when it was recorded
 * @param point where it joins the network
 * @param pipe what is laid, with its material
 * @param diameter nominal diameter in millimetres
 * @param route the way from that point to the site
 * @param applicantBuilds what the applicant builds
 * @param validUntil the last day on which the utility stands by it
 * @param note anything else
 * @param files drawings and the like
 */
public record ConnectionPlanView(
        long version,
        Instant recordedAt,
        String point,
        String pipe,
        int diameter,
        String route,
        List<String> applicantBuilds,
        LocalDate validUntil,
        Optional<String> note,
        List<FileView> files) {
    /**
     * A file that comes with a plan.
     *
     * @param name its name
     * @param mediaType type by content
     * @param size bytes
     * @param sha256 digest of the bytes
     */
    public record FileView(String name, String mediaType, long size, String sha256) {
        static FileView of(StoredContent file) {
            return new FileView(file.fileName(), file.mediaType(), file.size(), file.sha256());
        }
    }

    public static ConnectionPlanView of(RecordedPlan recorded) {
        ConnectionPlan plan = recorded.plan();
        return new ConnectionPlanView(
                recorded.version(),
                recorded.at(),
                plan.point(),
                plan.pipe(),
                plan.diameter(),
                plan.route(),
                plan.applicantBuilds(),
                plan.validUntil(),
                plan.note(),
                plan.files().stream().map(FileView::of).toList());
    }
}
