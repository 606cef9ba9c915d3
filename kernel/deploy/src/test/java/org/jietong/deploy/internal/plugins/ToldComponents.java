package org.jietong.deploy.internal.plugins;

import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What a component runtime would tell of a bundle with one component. */
final class ToldComponents {
    private volatile ComponentConfigurationDTO configuration = configuration(ComponentConfigurationDTO.SATISFIED);

    void fail(String trace) {
        ComponentConfigurationDTO failed = configuration(ComponentConfigurationDTO.FAILED_ACTIVATION);
        failed.failure = trace;
        configuration = failed;
    }

    void lack(String name, Class<?> service, String target) {
        ReferenceDTO declared = new ReferenceDTO();
        declared.name = name;
        declared.interfaceName = service.getName();
        declared.target = target;
        UnsatisfiedReferenceDTO unsatisfied = new UnsatisfiedReferenceDTO();
        unsatisfied.name = name;
        unsatisfied.target = target;
        ComponentConfigurationDTO waiting = configuration(ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
        waiting.description.references = new ReferenceDTO[] {declared};
        waiting.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {unsatisfied};
        configuration = waiting;
    }

    private static ComponentConfigurationDTO configuration(int state) {
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.state = state;
        configuration.description = new ComponentDescriptionDTO();
        configuration.description.name = "WaterUtility";
        return configuration;
    }

    Stream<ComponentConfigurationDTO> of(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE ? Stream.of(configuration) : Stream.empty();
    }
}
