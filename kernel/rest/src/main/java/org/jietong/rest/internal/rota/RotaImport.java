package org.jietong.rest.internal.rota;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jietong.api.duty.Shift;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.json.Violations;

/** Reads shifts from a table or a calendar in which people are named by their logins. */
public final class RotaImport {
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType ICALENDAR = new MediaType("text", "calendar");
    private static final char MARK = '\uFEFF';

    private final StaffAccounts accounts;
    private final Supplier<UUID> ids;
    private final ZoneId zone;

    /** @param zone the product's zone */
    public RotaImport(StaffAccounts accounts, Supplier<UUID> ids, ZoneId zone) {
        this.accounts = accounts;
        this.ids = ids;
        this.zone = zone;
    }

    /**
     * The shifts in the order of the file; refused with all that cannot be read, each at the place of its entry, and with
     * {@code UNSUPPORTED_MEDIA_TYPE} for another kind of file.
     */
    public List<Shift> shifts(byte[] body, Optional<MediaType> type, Caller caller) {
        boolean calendar = type.filter(ICALENDAR::isCompatible).isPresent();
        if (!calendar && type.filter(CSV::isCompatible).isEmpty()) {
            throw new RefusedException(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        Map<String, UUID> logins = accounts.list(caller).orElseThrow().stream()
                .collect(Collectors.toUnmodifiableMap(StaffMember::login, StaffMember::id));
        Violations violations = new Violations();
        String text = text(body);
        List<Shift> shifts = calendar
                ? new CalendarRota(logins, ids, zone, violations).shifts(text)
                : new TableRota(logins, ids, violations).shifts(text);
        violations.refuseAny();
        return shifts;
    }

    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
