package org.jietong.deploy.internal.plugins;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.util.tracker.ServiceTracker;

/** Asks the component runtime: no component of the plugin has failed, and one that brings a pack brings its utility. */
final class ComponentProof implements ServingProof {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    ComponentProof(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    @Override
    public Optional<String> whyNot(Bundle started) {
        if (failure(started).isPresent() || !bringsPack(started) || utilityComes(started)) {
            return failure(started);
        }
        return failure(started).or(() -> Optional.of("it brings a rule pack and no utility" + unsatisfied(started)));
    }

    private static boolean bringsPack(Bundle bundle) {
        return PackResources.in(bundle).paths().iterator().hasNext();
    }

    /** Getting the service is what makes its component. */
    private boolean utilityComes(Bundle bundle) {
        ServiceTracker<Utility, Utility> tracker = new ServiceTracker<>(context, Utility.class, null) {
            @Override
            public Utility addingService(ServiceReference<Utility> reference) {
                return bundle.equals(reference.getBundle()) ? super.addingService(reference) : null;
            }
        };
        tracker.open();
        try {
            return tracker.waitForService(PATIENCE.toMillis()) != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            tracker.close();
        }
    }

    private Optional<String> failure(Bundle bundle) {
        return configurations(bundle)
                .filter(configuration -> configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(failed -> failed.description.name + " failed: " + firstLine(failed.failure))
                .findFirst();
    }

    private String unsatisfied(Bundle bundle) {
        String missing = configurations(bundle)
                .filter(configuration -> configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .flatMap(waiting -> Arrays.stream(waiting.unsatisfiedReferences))
                .map(reference -> reference.name)
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : "; nothing satisfies its reference " + missing;
    }

    private Stream<ComponentConfigurationDTO> configurations(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream());
    }

    private static String firstLine(String trace) {
        return trace == null ? "" : trace.lines().findFirst().orElse("");
    }
}
