package org.jietong.webhooks.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.webhooks.Subscription;
import org.jietong.webhooks.internal.post.AddressGuard;

/**
 * What a subscription has to look like.
 *
 * @param guard decides where events may be posted
 */
record SubscriptionCheck(AddressGuard guard) {
    private static final int LONGEST_URL = 500;
    private static final int MOST_DISTRICTS = 100;

    Outcome<Subscription> checked(Subscription wanted) {
        List<Violation> found = new ArrayList<>();
        url(wanted.url(), found);
        if (!known().containsAll(wanted.types())) {
            found.add(new Violation("/types", "NOT_ALLOWED", Map.of("allowed", String.join(", ", known()))));
        }
        if (wanted.scope().districts().size() > MOST_DISTRICTS) {
            found.add(new Violation("/districts", "TOO_MANY", Map.of("max", Integer.toString(MOST_DISTRICTS))));
        }
        return found.isEmpty() ? Outcome.done(wanted) : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, found));
    }

    private void url(String text, List<Violation> found) {
        if (text.length() > LONGEST_URL) {
            found.add(new Violation("/url", "TOO_LONG", Map.of("max", Integer.toString(LONGEST_URL))));
            return;
        }
        Optional<URI> url = guard.read(text);
        if (url.isEmpty()) {
            found.add(Violation.of("/url", "NOT_AN_ENDPOINT"));
        } else if (guard.isRefusedAtSight(url.get())) {
            found.add(Violation.of("/url", "ADDRESS_NOT_ALLOWED"));
        }
    }

    private static TreeSet<String> known() {
        return Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
