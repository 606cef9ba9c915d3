package org.jietong.rest.internal.group;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.rest.internal.view.RunningBundleView;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The bundles of the framework. */
@Component
public final class FrameworkBundles implements RunningBundles {
    private final BundleContext context;

    @Activate
    public FrameworkBundles(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<RunningBundleView> list() {
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
