package org.jietong.store.internal.records;

/** What values are sealed or indexed for. They are sealed along, so that none can be put in the place of another. */
public final class Purposes {
    public static final String APPLICANT = "connection_case.applicant";
    public static final String NOTICES = "connection_case.notices";
    public static final String ROUTES = "outgoing_message.routes";
    public static final String FILTER = "saved_filter.parameters";
    public static final String ANSWER = "answer.body";
    public static final String ACCOUNT = "applicant_account.phone";
    public static final String PRINCIPAL = "mandate.principal";
    public static final String AGENT = "mandate.agent";
    public static final String CREDIT_SECRET = "credit_secret.secret";

    /** Of telephones in every table, as their digits. */
    public static final String PHONE = "phone";

    /** Of the words by which cases are found. */
    public static final String WORD = "word";

    private Purposes() {}
}
