package org.jietong.rest.internal.view;

import java.util.Locale;
import org.jietong.api.utility.DeployedUtility;

/**
 * A utility that serves now.
 *
 * @param code the utility
 * @param name in the reader's language
 * @param state how it stands
 * @param bundle what brings it
 * @param rulePack the pack in force
 */
public record UtilityView(String code, String name, State state, BundleView bundle, PackView rulePack) {
    /** How a utility that is listed stands; one that is away is not listed. */
    public enum State {
        ACTIVE
    }

    /**
     * The bundle that brings a utility.
     *
     * @param symbolicName name of the bundle
     * @param version its version
     */
    public record BundleView(String symbolicName, String version) {}

    public static UtilityView of(DeployedUtility utility, Locale language) {
        return new UtilityView(
                utility.code().value(),
                utility.name().in(language),
                State.ACTIVE,
                new BundleView(utility.bundleSymbolicName(), utility.bundleVersion()),
                PackView.of(utility.rulePack()));
    }
}
