package org.jietong.demo.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.utility.Utilities;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the demonstration on a thread of its own, in an installation that was started as one. */
@Component(service = DemonstrationComponent.class, immediate = true)
public final class DemonstrationComponent {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationComponent.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Patience patience = new Patience(BETWEEN_LOOKS, LONGEST_WAIT);
    private final Thread thread;

    @Activate
    public DemonstrationComponent(
            BundleContext context,
            @Reference Utilities utilities,
            @Reference StaffAccounts accounts,
            @Reference Cases cases,
            @Reference Applications applications,
            @Reference DocumentContents contents,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        SampleDocument document = new SampleDocument(contents);
        Path data = DataFolder.of(context);
        Demonstration demonstration = new Demonstration(
                utilities,
                new Hiring(accounts, Marker.ofStaff(data), clock),
                crew -> new Playing(cases, applications, document, clock, crew, patience),
                Marker.ofCases(data),
                patience);
        thread = new Thread(demonstration, "jietong-demo");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (same, failure) -> LOG.error("The demonstration could not be prepared", failure));
        if (Boolean.parseBoolean(context.getProperty("jietong.demo"))) {
            thread.start();
        }
    }

    /** Waits for the running step: it is not interrupted, since an interrupt would close the files of the database. */
    @Deactivate
    void stop() throws InterruptedException {
        patience.stop();
        thread.join(LONGEST_STOP.toMillis());
    }
}
