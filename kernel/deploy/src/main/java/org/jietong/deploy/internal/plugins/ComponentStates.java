package org.jietong.deploy.internal.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What the component runtime says of a bundle's components. */
final class ComponentStates {
    private static final String CAUSE = "Caused by: ";

    private final Function<Bundle, Stream<ComponentConfigurationDTO>> configurations;

    /** @param configurations of the components of a bundle, as they are at the moment */
    ComponentStates(Function<Bundle, Stream<ComponentConfigurationDTO>> configurations) {
        this.configurations = configurations;
    }

    static ComponentStates of(ServiceComponentRuntime runtime) {
        return new ComponentStates(bundle -> runtime.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream()));
    }

    /** Which component could not be made, and why; empty when none has failed. */
    Optional<String> failure(Bundle bundle) {
        return configurations
                .apply(bundle)
                .filter(ComponentStates::hasFailed)
                .map(failed -> "its component " + failed.description.name + " failed: " + cause(failed.failure))
                .findFirst();
    }

    private static boolean hasFailed(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION || configuration.failure != null;
    }

    /** The innermost cause of a stack trace: those around it tell of the runtime alone. */
    private static String cause(String trace) {
        List<String> lines = Optional.ofNullable(trace).orElse("").lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring(CAUSE.length()))
                .or(() -> lines.stream().findFirst())
                .orElse("the component runtime does not say why");
    }

    /** The names of the components that have all they need. */
    Set<String> satisfied(Bundle bundle) {
        return configurations
                .apply(bundle)
                .filter(configuration -> configuration.state == ComponentConfigurationDTO.SATISFIED
                        || configuration.state == ComponentConfigurationDTO.ACTIVE)
                .map(configuration -> configuration.description.name)
                .collect(Collectors.toSet());
    }

    /** The services that components wait for. */
    List<LackedService> lacked(Bundle bundle) {
        return configurations
                .apply(bundle)
                .filter(waiting -> waiting.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .flatMap(waiting -> Arrays.stream(waiting.unsatisfiedReferences)
                        .flatMap(unsatisfied -> lacked(waiting, unsatisfied)))
                .distinct()
                .toList();
    }

    private static Stream<LackedService> lacked(ComponentConfigurationDTO waiting, UnsatisfiedReferenceDTO reference) {
        Predicate<ReferenceDTO> isSame = declared -> declared.name.equals(reference.name);
        return Arrays.stream(waiting.description.references).filter(isSame).map(declared -> {
            String target = Optional.ofNullable(reference.target).orElse("");
            String words = "its component " + waiting.description.name + " waits for its reference " + declared.name
                    + ", a service " + declared.interfaceName + (target.isEmpty() ? "" : " with " + target);
            return new LackedService(
                    waiting.description.name,
                    words,
                    "(&(" + Constants.OBJECTCLASS + "=" + declared.interfaceName + ")" + target + ")");
        });
    }
}
