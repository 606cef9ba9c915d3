package org.jietong.rest.internal.view;

import java.util.Locale;
import java.util.Map;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.problem.Texts;

/**
 * Why a jar is not deployed.
 *
 * @param code stable name
 * @param text what is wrong, in the reader's language
 * @param reason what exactly, and what cures it, for whoever built the jar; English
 */
public record BundleRefusalView(String code, String text, String reason) {
    public static BundleRefusalView of(Refusal refusal, Texts texts, Locale language) {
        Violation violation = new Violation("", refusal.code(), Map.of());
        return new BundleRefusalView(refusal.code(), texts.violation(violation, language), refusal.reason());
    }
}
