package org.jietong.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackFinding.Severity;
import org.jietong.api.text.LocalizedText;

/** Collects what is wrong with a pack. For one check by one thread. */
public final class Findings {
    private final FindingTexts texts = new FindingTexts();
    private final List<PackFinding> found = new ArrayList<>();

    /**
     * Something with which the pack cannot be published.
     *
     * @param code key of the language files
     * @param where file and place, for example {@code pack.json#/categories/0/limit}
     * @param arguments what the text names, as name, value, name, value…
     */
    public void error(String code, String where, String... arguments) {
        add(code, Severity.ERROR, where, Map.of(), arguments);
    }

    /** Something worth a look; parameters as for an error. */
    public void warning(String code, String where, String... arguments) {
        add(code, Severity.WARNING, where, Map.of(), arguments);
    }

    /** A finding that an input shows. */
    public void shown(String code, Severity severity, String where, Map<String, String> witness, String... arguments) {
        add(code, severity, where, witness, arguments);
    }

    /** A word of the language files. */
    public LocalizedText word(String code) {
        return texts.text(code, Map.of());
    }

    /** Whether the pack cannot be published as far as it was looked at. */
    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public List<PackFinding> all() {
        return List.copyOf(found);
    }

    private void add(String code, Severity severity, String where, Map<String, String> witness, String... arguments) {
        Map<String, String> named = new java.util.HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        found.add(new PackFinding(code, severity, where, texts.text(code, named), witness));
    }
}
