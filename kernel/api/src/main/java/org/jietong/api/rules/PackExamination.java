package org.jietong.api.rules;

import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Tells beforehand what would become of a pack that a bundle brings, so that nothing is begun in vain. */
@ProviderType
public interface PackExamination {

    /**
     * Whether {@link RulePacks#publish} would take a pack now. Nothing is published; somebody else may still take the version
     * meanwhile.
     *
     * @return what the pack is known by; refused as its publication would be
     */
    Outcome<PackReference> examine(PackContent content);
}
