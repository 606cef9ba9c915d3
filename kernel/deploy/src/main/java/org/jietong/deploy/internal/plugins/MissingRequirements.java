package org.jietong.deploy.internal.plugins;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** Says in words what a bundle lacks that the framework cannot resolve. */
final class MissingRequirements {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([^)]+)");
    private static final Pattern FROM = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

    private final FrameworkWiring wiring;

    MissingRequirements(FrameworkWiring wiring) {
        this.wiring = wiring;
    }

    String of(Bundle bundle) {
        List<String> missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(MissingRequirements::isNeeded)
                .filter(requirement -> wiring.findProviders(requirement).isEmpty())
                .map(this::words)
                .toList();
        return missing.isEmpty()
                ? "what it imports is there, but cannot be wired together (a provider that does not resolve itself,"
                        + " or packages that contradict each other)"
                : String.join("; ", missing);
    }

    private static boolean isNeeded(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        String effective =
                directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
        return effective.equals(Namespace.EFFECTIVE_RESOLVE)
                && !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
                && !PackageNamespace.RESOLUTION_DYNAMIC.equals(
                        directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    }

    private String words(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        Matcher name = PACKAGE.matcher(filter);
        if (!requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) || !name.find()) {
            return "nothing provides " + requirement.getNamespace() + " " + filter;
        }
        return "no bundle provides package " + name.group(1) + range(filter) + others(name.group(1));
    }

    private static String range(String filter) {
        Matcher from = FROM.matcher(filter);
        Matcher below = BELOW.matcher(filter);
        String words = from.find() ? " in version " + from.group(1) + " or later" : "";
        return below.find() ? words + ", below " + below.group(1) : words;
    }

    /** The same package in other versions, so that one sees at once that it is too old or too new. */
    private String others(String packageName) {
        Collection<BundleCapability> there = wiring.findProviders(new PackageByName(packageName));
        return there.isEmpty()
                ? ""
                : there.stream()
                        .map(c -> c.getAttributes().get(Constants.VERSION_ATTRIBUTE) + " of "
                                + c.getRevision().getSymbolicName())
                        .collect(Collectors.joining(", ", " (there is ", ")"));
    }

    /** A package in any version. */
    private record PackageByName(String name) implements Requirement {
        @Override
        public String getNamespace() {
            return PackageNamespace.PACKAGE_NAMESPACE;
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of(
                    Namespace.REQUIREMENT_FILTER_DIRECTIVE,
                    "(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")");
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            return null;
        }
    }
}
