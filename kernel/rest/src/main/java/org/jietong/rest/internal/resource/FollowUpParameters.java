package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Filter;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.rest.internal.json.Violations;

/** Reads which follow-ups are asked for. */
final class FollowUpParameters {
    private static final int WORST = 5;

    private FollowUpParameters() {}

    /** @param common what lists have in common */
    static FollowUpFilter filter(UriInfo uri, Filter common) {
        Violations violations = new Violations();
        FollowUpFilter filter = new FollowUpFilter(
                common.utility(),
                common.district(),
                read(uri, "form", FollowUpForm::valueOf, names(FollowUpForm.values()), violations),
                read(uri, "result", FollowUpResult::valueOf, names(FollowUpResult.values()), violations),
                read(uri, "satisfaction", FollowUpParameters::level, "1–" + WORST, violations));
        violations.refuseAny();
        return filter;
    }

    private static String names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Integer level(String text) {
        int level = Integer.parseInt(text);
        if (level < 1 || level > WORST) {
            throw new IllegalArgumentException(text);
        }
        return level;
    }

    private static <T> Optional<T> read(
            UriInfo uri, String name, Function<String, T> reading, String expected, Violations violations) {
        String value = uri.getQueryParameters().getFirst(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException e) {
            violations.add("/" + name, "BAD_PARAMETER", Map.of("expected", expected));
            return Optional.empty();
        }
    }
}
