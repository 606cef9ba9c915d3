package org.jietong.survey.internal.report;

import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jietong.api.extension.Exchange;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Scope;

/**
 * Reads from a request which figures are wanted, within what the caller answers for (R7.1).
 *
 * @param clock the time, in the zone of the house
 */
record FigureScope(Clock clock) {

    /** What is wanted; refused with everything that is wrong with the query. */
    Wish wish(UriInfo uri, Exchange exchange) {
        Map<String, String> query = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> query.put(name, values.get(0)));
        Scope scope = exchange.caller() instanceof Caller.Placed placed ? placed.scope() : Scope.everything();
        return new WishReader(query).read(scope, clock).orElseThrow();
    }
}
