package org.jietong.survey.internal.resource;

import java.util.List;
import org.jietong.api.extension.Grant;

/**
 * Resources that belong together, with what is said of them.
 *
 * @param name of the files {@code contract/<name>.json}, its part of the OpenAPI document, and
 *     {@code texts/<name>_<language>.properties}
 * @param resources instances of Jakarta REST resource classes
 * @param grants the permissions that they name
 */
public record Part(String name, List<Object> resources, List<Grant> grants) {
    public Part {
        resources = List.copyOf(resources);
        grants = List.copyOf(grants);
    }
}
