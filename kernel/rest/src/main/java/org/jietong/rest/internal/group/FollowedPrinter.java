package org.jietong.rest.internal.group;

import java.util.Objects;
import java.util.function.Function;
import org.jietong.api.print.SheetPrinter;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.rest.internal.resource.Printing;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Looks the printer up for each document, so that its classes and its font are there only while something is printed, and
 * its bundle can be replaced at any time.
 */
@Component
public final class FollowedPrinter implements Printing {
    private final BundleContext context;

    @Activate
    public FollowedPrinter(BundleContext context) {
        this.context = context;
    }

    @Override
    public Outcome<byte[]> print(Function<SheetPrinter, Outcome<byte[]>> work) {
        ServiceReference<SheetPrinter> reference = context.getServiceReference(SheetPrinter.class);
        if (reference == null) {
            return Outcome.refused(ProblemType.PRINTING_UNAVAILABLE);
        }
        try {
            SheetPrinter printer = context.getService(reference);
            return Objects.isNull(printer) ? Outcome.refused(ProblemType.PRINTING_UNAVAILABLE) : work.apply(printer);
        } finally {
            context.ungetService(reference);
        }
    }
}
