package org.jietong.rest.internal.view;

/**
 * A bundle of the running system.
 *
 * @param symbolicName name of the bundle
 * @param version its version
 * @param state how it stands
 */
public record RunningBundleView(String symbolicName, String version, State state) {
    /** How a bundle stands, as OSGi has it. */
    public enum State {
        INSTALLED,
        RESOLVED,
        STARTING,
        ACTIVE,
        STOPPING,
        UNINSTALLED
    }
}
