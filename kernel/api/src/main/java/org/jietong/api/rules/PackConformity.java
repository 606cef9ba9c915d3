package org.jietong.api.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Holds a rule pack and the arithmetic over it against what every utility has to satisfy, as the tests of a plugin's author do
 * (R1.4). Changes nothing.
 */
@ProviderType
public interface PackConformity {

    /**
     * Looks at the form in both languages, at every category, kit and reading by the samples of the pack, and at the samples
     * again with what the utility works out. The check of the pack itself is {@link PackExamination}'s.
     *
     * @param content a pack that passes its check
     * @param derivation {@link org.jietong.api.utility.Utility#derive}; what it throws is told as a finding
     * @return what does not conform, empty when all does
     */
    List<PackFinding> findings(PackContent content, UnaryOperator<Facts> derivation);
}
