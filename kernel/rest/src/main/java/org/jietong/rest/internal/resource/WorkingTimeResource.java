package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.DeadlineView;

/** Deadlines explained, for anyone who wants to count after us. */
@Path("working-time")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkingTimeResource {
    // A plus sign that was not escaped arrives as a blank.
    private static final Pattern LOST_PLUS = Pattern.compile(" (?=[0-9]{2}:?[0-9]{2}$)");
    private static final int MAX_LENGTH = 40;

    private final WorkingTime workingTime;

    public WorkingTimeResource(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    @GET
    @Path("deadline")
    public DeadlineView deadline(
            @QueryParam("start") String start,
            @QueryParam("workingDays") String workingDays,
            @QueryParam("counting") String counting) {
        Violations violations = new Violations();
        Instant from = read(start, "start", "date-time", WorkingTimeResource::instant, violations);
        BigDecimal days = read(workingDays, "workingDays", "number", BigDecimal::new, violations);
        Counting way = read(counting, "counting", "CIVIL_CODE, BUSINESS_HOURS", Counting::valueOf, violations);
        violations.refuseAny();
        return workingTime
                .deadline(from, days, way, List.of(Timetable.standard()))
                .map(DeadlineView::of)
                .orElseThrow();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(LOST_PLUS.matcher(text).replaceFirst("+")).toInstant();
    }

    /** The parameter's value; null with a violation when there is none. */
    private static <T> T read(
            String value, String name, String expected, Function<String, T> reading, Violations violations) {
        if (value == null || value.isBlank()) {
            violations.add("/" + name, "MISSING");
            return null;
        }
        try {
            if (value.length() <= MAX_LENGTH) {
                return reading.apply(value);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Said below, as for a value that is too long.
        }
        violations.add("/" + name, "WRONG_TYPE", Map.of("expected", expected));
        return null;
    }
}
