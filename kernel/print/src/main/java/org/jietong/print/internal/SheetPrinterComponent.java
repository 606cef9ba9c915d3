package org.jietong.print.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;
import org.jietong.api.print.SheetPrinter;
import org.jietong.api.problem.Outcome;
import org.jietong.print.internal.paper.ProgressPage;
import org.jietong.print.internal.paper.ReceiptPaper;
import org.jietong.print.internal.paper.ReplyPaper;
import org.jietong.print.internal.paper.SheetPaper;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Registers the printer. Nothing of it is loaded before the first document is asked for. */
@Component(service = SheetPrinter.class)
public final class SheetPrinterComponent implements SheetPrinter {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BoundedPrinter printer = new BoundedPrinter(AT_ONCE, WAITING, PATIENCE);
    private final SheetPaper sheets;
    private final ReceiptPaper receipts;
    private final ReplyPaper replies;

    @Activate
    public SheetPrinterComponent(
            BundleContext context, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        ProgressPage progress = ProgressPage.under(Optional.ofNullable(context.getProperty("jietong.publicAddress")));
        this.sheets = new SheetPaper(clock.getZone(), progress);
        this.receipts = new ReceiptPaper(clock.getZone(), progress);
        this.replies = new ReplyPaper(clock.getZone(), progress);
    }

    @Override
    public Outcome<byte[]> print(IssuedSheets issued, Set<Sheet> wanted, Locale language) {
        return printer.print(() -> sheets.print(issued, wanted, language));
    }

    @Override
    public Outcome<byte[]> print(IssuedReceipt issued, Locale language) {
        return printer.print(() -> receipts.print(issued, language));
    }

    @Override
    public Outcome<byte[]> print(IssuedReply issued, Locale language) {
        return printer.print(() -> replies.print(issued, language));
    }

    @Deactivate
    void close() {
        printer.close();
    }
}
