package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jietong.api.packs.PackLife;
import org.jietong.api.rules.PackFinding;

/**
 * What came of a check.
 *
 * @param passed whether the pack can be approved
 * @param findings all that was found
 * @param rulePack where the pack stands after it
 */
public record PackCheckView(boolean passed, List<FindingView> findings, RulePackView rulePack) {
    /**
     * Something that was found.
     *
     * @param code stable name
     * @param severity whether the pack can be approved with it
     * @param where file and place in it
     * @param message what is wrong, in the reader's language
     * @param witness an input that shows it, by fact
     */
    public record FindingView(
            String code, PackFinding.Severity severity, String where, String message, Map<String, String> witness) {
        static FindingView of(PackFinding finding, Locale language) {
            return new FindingView(
                    finding.code(),
                    finding.severity(),
                    finding.where(),
                    finding.message().in(language),
                    new TreeMap<>(finding.witness()));
        }
    }

    public static PackCheckView of(PackLife.Checked checked, Locale language) {
        return new PackCheckView(
                checked.passed(),
                checked.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList(),
                RulePackView.of(checked.standing()));
    }
}
