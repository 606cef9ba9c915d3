package org.jietong.deploy.internal.plugins;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.Utility;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Finds a bundle that brings a utility and forgot its rule pack. What the manifest declares is seen before anything of the
 * bundle runs, what was registered only afterwards.
 */
final class UtilityWithoutPack {
    /** The namespace in which a manifest declares services, and the attribute that names them. */
    private static final String NAMESPACE = "osgi.service";

    private static final String NAMES = "objectClass";
    private static final String REASON = "it brings a utility and carries no rule pack: there is no file in its folder"
            + " pack/, which holds pack.json, classification.dmn, form.schema.json and what these name."
            + " Put them into the jar (src/main/resources/pack) and copy it again";

    private UtilityWithoutPack() {}

    /** Refused when a resolved bundle declares the service of a utility. */
    static <T> Outcome<T> notDeclared(Bundle candidate, T otherwise) {
        return candidate.adapt(BundleRevision.class).getDeclaredCapabilities(NAMESPACE).stream()
                        .flatMap(UtilityWithoutPack::services)
                        .anyMatch(Utility.class.getName()::equals)
                ? refused()
                : Outcome.done(otherwise);
    }

    /** Refused when a started bundle has registered the service of a utility. */
    static <T> Outcome<T> notRegistered(Bundle started, T otherwise) {
        return Optional.ofNullable(started.getRegisteredServices()).stream()
                        .flatMap(Arrays::stream)
                        .flatMap(UtilityWithoutPack::services)
                        .anyMatch(Utility.class.getName()::equals)
                ? refused()
                : Outcome.done(otherwise);
    }

    private static Stream<String> services(ServiceReference<?> reference) {
        return Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
    }

    /** The attribute is a list as the specification has it, and a single name where somebody wrote it by hand. */
    private static Stream<String> services(BundleCapability service) {
        Object names = service.getAttributes().get(NAMES);
        return (names instanceof Collection<?> several ? several : List.of(String.valueOf(names)))
                .stream().map(String::valueOf);
    }

    private static <T> Outcome<T> refused() {
        return Refusals.because(Refusals.NO_PACK, REASON);
    }
}
