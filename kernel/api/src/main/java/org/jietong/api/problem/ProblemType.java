package org.jietong.api.problem;

import java.util.Locale;

/**
 * The catalogue of refusals. Each has a stable name, from which {@code urn:jietong:problem:<name>} is made, and the
 * HTTP status it is shown with. Titles and details stand in the language files under the same name.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    SIGN_IN_REFUSED(401),
    SECOND_FACTOR_REQUIRED(401),
    FORBIDDEN(403),
    CSRF_REFUSED(403),
    PASSWORD_CHANGE_REQUIRED(403),
    FOUR_EYES(403),
    NOT_FOUND(404),
    UNKNOWN_UTILITY(404),
    NO_SHEETS(404),
    NUMBER_MISTYPED(404),
    NO_RECEIPT(404),
    RECEIPT_NOT_GENUINE(404),
    NO_REPLY(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    TRANSITION_REFUSED(409),
    DOCUMENTS_MISSING(409),
    DOCUMENTS_OPEN(409),
    INSPECTION_NOT_PASSED(409),
    FINDINGS_OPEN(409),
    TASK_NOT_READY(409),
    SUSPENSION_REFUSED(409),
    FETCH_REFUSED(409),
    TOLERANCE_EXCLUDED(409),
    CREDIT_ENTRY_ENDED(409),
    CASE_CLOSED(409),
    ALREADY_APPLIED(409),
    PLANS_MISSING(409),
    PACK_TRANSITION_REFUSED(409),
    CALENDAR_TRANSITION_REFUSED(409),
    SLOT_UNAVAILABLE(409),
    APPOINTMENT_OVER(409),
    PERSONAL_DATA_NEEDED(409),
    CONFLICT(409),
    ARCHIVED(410),
    STALE(412),
    PAYLOAD_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    EXPECTATION_UNKNOWN(417),
    INVALID_REQUEST(422),
    INVALID_FACTS(422),
    CONTENT_INFECTED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PACK_REFUSED(422),
    CALENDAR_REFUSED(422),
    BUNDLE_REFUSED(422),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    METHOD_UNKNOWN(501),
    DOCUMENT_DAMAGED(502),
    UNAVAILABLE(503),
    UTILITY_UNAVAILABLE(503),
    NO_REPRESENTATIVE(503),
    PRINTING_UNAVAILABLE(503),
    STORE_UNAVAILABLE(503),
    SCANNER_UNAVAILABLE(503),
    DOCUMENT_STORE_UNAVAILABLE(503),
    VERSION_UNKNOWN(505);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** The name used in the problem's URN and as key of the language files, for example {@code transition-refused}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
