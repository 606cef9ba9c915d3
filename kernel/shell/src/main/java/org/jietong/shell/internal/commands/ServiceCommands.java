package org.jietong.shell.internal.commands;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.time.Deadline;
import org.jietong.api.utility.Utilities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Commands about utilities, their rules and the clocks of applications (R1.3). They only look, and show no personal data. */
@Component(
        service = ServiceCommands.class,
        property = {
            "osgi.command.scope=jietong",
            "osgi.command.function=utilities",
            "osgi.command.function=packs",
            "osgi.command.function=clock"
        })
public final class ServiceCommands {
    private static final Caller SELF = new Caller.Machine("shell");
    private static final int SHOWN_OF_A_DIGEST = 12;

    private final Utilities utilities;
    private final PackLife packs;
    private final Applications applications;
    private final Clock clock;

    @Activate
    public ServiceCommands(
            @Reference Utilities utilities,
            @Reference PackLife packs,
            @Reference Applications applications,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.utilities = utilities;
        this.packs = packs;
        this.applications = applications;
        this.clock = clock;
    }

    /** The utilities that serve now. */
    public String utilities() {
        return Table.headed("UTILITY", "NAME", "BUNDLE", "VERSION", "PACK IN FORCE")
                .and(utilities.deployed().stream()
                        .map(served -> Table.line(
                                served.code(),
                                served.name().en(),
                                served.bundleSymbolicName(),
                                served.bundleVersion(),
                                served.rulePack().version()))
                        .toList())
                .toString();
    }

    /** All rule packs, newest first. */
    public String packs() {
        return told(packs.list(Optional.empty(), SELF)
                .map(all -> Table.headed("UTILITY", "VERSION", "STATE", "DIGEST", "HANDED IN")
                        .and(all.stream().map(this::line).toList())
                        .toString()));
    }

    private List<String> line(PackStanding pack) {
        return Table.line(
                pack.reference().utility(),
                pack.reference().version(),
                pack.state(),
                pack.reference().digest().substring(0, SHOWN_OF_A_DIGEST),
                local(pack.addedAt()));
    }

    /**
     * What the clock of an application shows, and every day of its deadline.
     *
     * @param number the application's number
     */
    public String clock(String number) {
        return told(applications.find(new ApplicationNumber(number), SELF).map(this::shown));
    }

    private String shown(ApplicationDetail detail) {
        String reading = number(detail) + ": " + detail.clock().state() + ", "
                + detail.clock().netWorkingDays().toPlainString() + " of "
                + detail.category().limit().workingDays().toPlainString() + " working days used"
                + detail.clock().deadline().map(this::until).orElse("");
        return detail.clock()
                .deadline()
                .map(deadline -> reading + "\n" + days(deadline))
                .orElse(reading);
    }

    private static String number(ApplicationDetail detail) {
        return detail.application().key().number().value();
    }

    private String until(Deadline deadline) {
        return ", until " + local(deadline.at()) + (deadline.provisional() ? " (provisional)" : "");
    }

    private static Table days(Deadline deadline) {
        return Table.headed("DAY", "COUNTED", "WHY")
                .and(deadline.days().stream()
                        .map(day -> Table.line(day.date(), day.counted().toPlainString(), day.why()))
                        .toList());
    }

    private String local(Instant instant) {
        return instant.atZone(clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toLocalDateTime()
                .toString();
    }

    private static String told(Outcome<String> outcome) {
        return outcome.problem()
                .map(Problem::type)
                .map(type -> "refused: " + type)
                .orElseGet(outcome::orElseThrow);
    }
}
