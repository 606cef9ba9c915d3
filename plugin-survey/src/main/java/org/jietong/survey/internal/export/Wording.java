package org.jietong.survey.internal.export;

import java.util.List;
import org.jietong.api.text.LocalizedText;

/**
 * How something was worded.
 *
 * @param text in both languages
 * @param versions by which versions
 */
public record Wording(LocalizedText text, List<Integer> versions) {
    public Wording {
        versions = List.copyOf(versions);
    }
}
