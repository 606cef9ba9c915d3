package org.jietong.store.internal.records;

import org.jietong.store.internal.sql.Table;

/** The tables of who is who: staff, applicants, channels, and what they sign in with; see {@code db/<kind>}. */
final class IdentityTables {
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

    private IdentityTables() {}
}
