package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The jars of the distribution fit together. */
class BundlesIT {
    private static final String COMPONENT_RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    @Test
    void everyBundleIsActive() {
        assertThat(PRODUCT.context().getBundles())
                .filteredOn(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .allSatisfy(bundle -> assertThat(bundle.getState())
                        .as(bundle.getSymbolicName())
                        .isIn(Bundle.ACTIVE, Bundle.STARTING)
                        .isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void noPluginIsRefused() {
        assertThat(Arrays.stream(PRODUCT.context().getBundles())
                        .filter(bundle -> bundle.getLocation().startsWith("plugin:")))
                .hasSameSizeAs(Assembly.plugins());
    }

    @Test
    void everyComponentOfTheHouseHasWhatItNeeds() {
        // A plugin's tables are made after it has started.
        Eventually.within(
                Duration.ofSeconds(30), () -> assertThat(unsatisfied()).isEmpty());
    }

    /** By reflection: the framework's component runtime has classes other than those of this test. */
    private static List<String> unsatisfied() throws ReflectiveOperationException, InvalidSyntaxException {
        ServiceReference<?> reference = PRODUCT.context().getAllServiceReferences(COMPONENT_RUNTIME, null)[0];
        Object runtime = PRODUCT.context().getService(reference);
        Bundle[] house = Arrays.stream(PRODUCT.context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.jietong."))
                .toArray(Bundle[]::new);
        Collection<?> components = (Collection<?>) runtime.getClass()
                .getMethod("getComponentDescriptionDTOs", Bundle[].class)
                .invoke(runtime, (Object) house);
        return components.stream()
                .flatMap(component -> unsatisfied(runtime, component))
                .toList();
    }

    private static Stream<String> unsatisfied(Object runtime, Object component) {
        try {
            Collection<?> configurations = (Collection<?>) runtime.getClass()
                    .getMethod("getComponentConfigurationDTOs", component.getClass())
                    .invoke(runtime, component);
            String name = (String) component.getClass().getField("name").get(component);
            return configurations.stream().map(dto -> state(name, dto)).filter(text -> !text.isEmpty());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String state(String component, Object configuration) {
        try {
            Class<?> type = configuration.getClass();
            int state = type.getField("state").getInt(configuration);
            int satisfied = type.getField("SATISFIED").getInt(null);
            int active = type.getField("ACTIVE").getInt(null);
            Object failure = type.getField("failure").get(configuration);
            return state == satisfied || state == active ? "" : component + " in state " + state + ": " + failure;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
