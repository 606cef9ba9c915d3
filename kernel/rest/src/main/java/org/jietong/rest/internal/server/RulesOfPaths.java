package org.jietong.rest.internal.server;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * Moves the server's check of paths from where it parses to where it knows the headers, because only there a refusal
 * can be in the reader's language. The check itself stays as strict as it was.
 *
 * @param configuration what it is moved in
 * @param arrivals where it takes place from then on
 */
record RulesOfPaths(HttpConfiguration configuration, Arrivals arrivals) {
    static RulesOfPaths of(HttpConfiguration configuration) {
        return new RulesOfPaths(configuration, new Arrivals(configuration.getUriCompliance()));
    }

    /** In an order that leaves no moment without a check. */
    void apply() {
        configuration.addCustomizer(arrivals);
        configuration.setUriCompliance(UriCompliance.UNSAFE);
    }

    void withdraw() {
        configuration.setUriCompliance(arrivals.paths());
        configuration.getCustomizers().remove(arrivals);
    }
}
