package org.jietong.rest.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.uri.UriTemplate;

/** The template of the path of a request, which has numbers of cases no more than it has phones. */
public final class Route {
    private Route() {}

    /** Such as {@code /cases/{number}}; empty when nothing matched. */
    public static String of(ExtendedUriInfo uri) {
        List<UriTemplate> templates = new ArrayList<>(uri.getMatchedTemplates());
        Collections.reverse(templates);
        return templates.stream()
                .map(UriTemplate::getTemplate)
                .collect(Collectors.joining())
                .replace("//", "/");
    }
}
