package org.jietong.store.internal.records;

import java.util.List;
import org.jietong.store.internal.sql.Table;

/** Every table with its columns in the order in which its mapper binds and reads them; see {@code db/<kind>}. */
final class Tables {
    static final Table CASE = Table.of(
            "connection_case",
            "id",
            "number",
            "applicant",
            "district",
            "address",
            "project",
            "channel",
            "consent",
            "submitted_at",
            "notices");

    /** Of an application: what never changes. */
    private static final List<String> FIXED =
            List.of("id", "number", "case_id", "case_number", "position", "utility", "district", "submitted_at");

    /** Of an application: what nearly every change touches. */
    static final List<String> PROGRESS = List.of(
            "state", "ended", "representative", "due_at", "due_provisional", "version", "wakes_at", "escalations");

    /** Of an application: written with it and again only when it is classified anew. */
    static final List<String> CLASSIFICATION =
            List.of("facts", "category", "pack_version", "pack_digest", "pack_effective_from", "rules");

    /** Of an application: how it ended or why it was given back. */
    static final List<String> ENDING = List.of(
            "inspection_result",
            "inspection_findings",
            "supply_started_at",
            "net_working_days",
            "limit_working_days",
            "load_then",
            "remarks",
            "returned",
            "inspections");

    static final Table APPLICATION = Table.of("application", List.of(FIXED, PROGRESS, CLASSIFICATION, ENDING));

    /** Of an application: how it was judged, without the rest. */
    static final Table JUDGED = Table.of("application", List.of(FIXED, List.of("state"), CLASSIFICATION));

    static final Table DOCUMENT = ofApplication(
            "document",
            "id",
            "code",
            "state",
            "promised_by",
            "sha256",
            "media_type",
            "size",
            "file_name",
            "changed_at",
            "warned",
            "fetched",
            "scan");
    static final Table CLOCK_ENTRY = ofApplication(
            "clock_entry",
            "id",
            "kind",
            "effective_at",
            "reason",
            "note",
            "entered_by",
            "recorded_at",
            "stands_until",
            "evidence");
    static final Table ASSIGNMENT =
            ofApplication("assignment", "id", "representative", "name", "phone", "since", "reason");
    static final Table SHEETS = Table.of("application_sheets", "document", "application_id");

    static final Table CONNECTION_PLAN = Table.of("connection_plan", "document", "application_id", "version");
    static final Table CASE_REPLY = Table.of("case_reply", "document", "case_id", "edition");

    static final Table SEARCH_WORD = Table.of("search_word", "word", "case_id");

    static final Table JOURNAL_EVENT = Table.of(
            "journal_event",
            "id",
            "case_id",
            "application_id",
            "version",
            "type",
            "recorded_at",
            "actor_kind",
            "actor_name",
            "details");
    static final Table JOURNAL_READER =
            Table.of("journal_reader", "place", "moved_at", "node", "leased_until", "version", "name");
    static final Table JOURNAL_SET_ASIDE =
            Table.of("journal_set_aside", "event_id", "given_up_at", "reason", "name", "place");
    static final Table JOURNAL_ARCHIVE = Table.of(
            "journal_archive",
            "in_month",
            "file",
            "sha256",
            "event_count",
            "first_place",
            "last_place",
            "archived_at",
            "id");
    static final Table JOURNAL_ARCHIVED_CASE = Table.of("journal_archived_case", "case_id", "archive_id");
    static final Table RECEIPT = Table.of("receipt", "digest", "answer", "kept_at", "repetition_key");
    static final Table CASE_RECEIPT = Table.of("case_receipt", "document", "case_number", "edition");
    static final Table ANSWER = Table.of("answer", "digest", "status", "headers", "body", "kept_at", "repetition_key");
    static final Table STAFF = Table.of(
            "staff",
            "login",
            "name",
            "phone",
            "roles",
            "utility",
            "districts",
            "weight",
            "on_duty",
            "active",
            "notices",
            "password_hash",
            "id");
    static final Table SIGN_IN_SESSION = Table.of(
            "sign_in_session",
            "kind",
            "subject",
            "token_digest",
            "refresh_digest",
            "spent_digest",
            "opened_at",
            "used_at",
            "expires_at",
            "ends_at",
            "by_cookie",
            "client",
            "id");
    static final Table STAFF_CREDENTIAL = Table.of(
            "staff_credential",
            "change_password",
            "factor_secret",
            "factor_confirmed",
            "factor_step",
            "recovery",
            "staff_id");
    static final Table APPLICANT_ACCOUNT = Table.of("applicant_account", "phone", "created_at", "id");
    static final Table PHONE_CODE =
            Table.of("phone_code", "phone", "purpose", "digest", "address", "sent_at", "expires_at", "tries", "id");
    static final Table MANDATE = Table.of("mandate", "principal", "agent", "given_at", "ends_at", "ended_at", "id");
    static final Table RULE_PACK =
            Table.of("rule_pack", "digest", "effective_from", "published_at", "stage", "utility", "version");
    static final Table RULE_PACK_FILE = Table.of("rule_pack_file", "content", "utility", "version", "path");

    static final Table RULE_PACK_ACTIVATION = Table.of(
            "rule_pack_activation",
            "effective_from",
            "actor_kind",
            "actor_name",
            "reason",
            "cancelled_at",
            "utility",
            "recorded_at",
            "digest");
    static final Table RULE_PACK_EVENT = Table.of(
            "rule_pack_event", "digest", "type", "recorded_at", "actor_kind", "actor_name", "staff_id", "reason", "id");

    static final Table BUNDLE_EVENT = Table.of(
            "bundle_event",
            "node",
            "name",
            "version",
            "digest",
            "origin",
            "actor_kind",
            "actor_name",
            "recorded_at",
            "result",
            "code",
            "reason",
            "id");

    static final Table CALENDAR_SCHEDULE =
            Table.of("calendar_schedule", "schedule_year", "stage", "added_at", "digest");
    static final Table CALENDAR_EVENT = Table.of(
            "calendar_event",
            "schedule_year",
            "digest",
            "type",
            "recorded_at",
            "actor_kind",
            "actor_name",
            "staff_id",
            "reason",
            "id");

    static final Table VISIT_SLOT = Table.of(
            "visit_slot",
            "host",
            "utility",
            "district",
            "representative",
            "begins_at",
            "ends_at",
            "capacity",
            "booked",
            "offered",
            "id");
    static final Table APPOINTMENT = Table.of(
            "appointment",
            "case_id",
            "case_number",
            "position",
            "slot_id",
            "utility",
            "district",
            "representative",
            "begins_at",
            "ends_at",
            "applications",
            "state",
            "made_at",
            "changed_at",
            "actor_kind",
            "actor_name",
            "reason",
            "revision",
            "id");
    static final Table CALENDAR_FEED = Table.of("calendar_feed", "token_digest", "made_at", "representative");
    static final Table STAFF_LEAVE = Table.of(
            "staff_leave",
            "representative",
            "begins_at",
            "ends_at",
            "kind",
            "substitute",
            "actor_kind",
            "actor_name",
            "id");

    static final Table OUTSIDE_ACCOUNT = Table.of("outside_account", "staff_id", "issuer", "subject");

    static final Table CHANNEL = Table.of(
            "channel_account",
            "name",
            "kind",
            "permissions",
            "utility",
            "districts",
            "created_at",
            "created_by",
            "closed_at",
            "id");
    static final Table CHANNEL_KEY =
            Table.of("channel_key", "channel_id", "sealed_secret", "created_at", "ends_at", "id");
    static final Table USED_REQUEST = Table.of("used_request", "until_instant", "key_id", "nonce");

    static final Table CASE_MESSAGE = Table.of(
            "case_message", "case_id", "actor_kind", "actor_name", "words", "written_at", "read_at", "waiting", "id");
    static final Table TASK_NUDGE = Table.of("task_nudge", "task_id", "nudged_on");

    static final Table EVIDENCE_ORDER = Table.of(
            "evidence_order",
            "source",
            "application_number",
            "case_number",
            "consent_kind",
            "consent_name",
            "consent_at",
            "consent_wording",
            "asked_at",
            "attempts",
            "next_at",
            "result",
            "application_id",
            "document");
    static final Table BROKEN_PROMISE = Table.of(
            "broken_promise",
            "subject",
            "application_id",
            "application_number",
            "case_id",
            "case_number",
            "utility",
            "district",
            "submitted_at",
            "document",
            "promised_by",
            "broken_at",
            "lapses_at",
            "lifted_kind",
            "lifted_name",
            "lifted_at",
            "lifted_reason",
            "id");

    /** Of a web hook: how posting goes, which is written often. */
    static final List<String> DELIVERY =
            List.of("succeeded_at", "failed_at", "reason", "failing_since", "failures", "next_at");

    static final Table WEBHOOK = Table.of(
            "webhook",
            List.of(
                    DELIVERY,
                    List.of("url", "types", "utility", "districts", "active", "ending", "created_at", "created_by"),
                    List.of("secret", "old_secret", "old_until", "version", "id")));

    private Tables() {}

    /** A table of list entries: each row is named by its application and its place in the list. */
    static Table ofApplication(String name, String... columns) {
        return Table.of(name, List.of(List.of(columns), List.of("application_id", "position")));
    }
}
