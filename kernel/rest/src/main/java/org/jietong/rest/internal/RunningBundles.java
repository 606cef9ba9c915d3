package org.jietong.rest.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jietong.rest.internal.view.RunningBundleView;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles of the framework. */
final class RunningBundles implements Supplier<List<RunningBundleView>> {
    private final BundleContext context;

    RunningBundles(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<RunningBundleView> get() {
        return Stream.of(context.getBundles())
                .map(bundle -> new RunningBundleView(
                        bundle.getSymbolicName(), bundle.getVersion().toString(), state(bundle)))
                .sorted(Comparator.comparing(RunningBundleView::symbolicName).thenComparing(RunningBundleView::version))
                .toList();
    }

    private static RunningBundleView.State state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> RunningBundleView.State.INSTALLED;
            case Bundle.RESOLVED -> RunningBundleView.State.RESOLVED;
            case Bundle.STARTING -> RunningBundleView.State.STARTING;
            case Bundle.STOPPING -> RunningBundleView.State.STOPPING;
            case Bundle.UNINSTALLED -> RunningBundleView.State.UNINSTALLED;
            default -> RunningBundleView.State.ACTIVE;
        };
    }
}
