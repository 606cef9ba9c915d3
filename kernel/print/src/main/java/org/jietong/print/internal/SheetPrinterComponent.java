package org.jietong.print.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jietong.api.print.SheetPrinter;
import org.jietong.print.internal.paper.ProgressPage;
import org.jietong.print.internal.paper.SheetPaper;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Registers the printer. Nothing of it is loaded before the first document is asked for. */
@Component(service = SheetPrinter.class)
public final class SheetPrinterComponent extends BoundedPrinter {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Activate
    public SheetPrinterComponent(
            BundleContext context, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(paper(context, clock)::print, AT_ONCE, WAITING, PATIENCE);
    }

    private static SheetPaper paper(BundleContext context, Clock clock) {
        Optional<String> address = Optional.ofNullable(context.getProperty("jietong.publicAddress"));
        return new SheetPaper(clock.getZone(), ProgressPage.under(address));
    }

    @Deactivate
    @Override
    public void close() {
        super.close();
    }
}
