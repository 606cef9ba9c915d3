package org.jietong.api.utility;

import org.jietong.api.rules.PackReference;
import org.jietong.api.text.LocalizedText;

/**
 * A utility that serves now.
 *
 * @param code the utility
 * @param name its name for readers, from the rule pack in force
 * @param bundleSymbolicName the bundle that brings it
 * @param bundleVersion that bundle's version
 * @param rulePack the rule pack in force
 */
public record DeployedUtility(
        UtilityCode code,
        LocalizedText name,
        String bundleSymbolicName,
        String bundleVersion,
        PackReference rulePack) {}
