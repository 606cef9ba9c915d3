package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import org.jietong.api.rules.Annotation;

/**
 * How an open point of the notice is read.
 *
 * @param code name of the reading
 * @param rules rules of the table that it explains
 * @param text the reading and its reason
 */
public record AnnotationView(String code, List<String> rules, String text) {
    public static AnnotationView of(Annotation annotation, Locale language) {
        return new AnnotationView(
                annotation.code(), annotation.rules(), annotation.text().in(language));
    }
}
