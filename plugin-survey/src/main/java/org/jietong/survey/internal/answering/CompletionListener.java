package org.jietong.survey.internal.answering;

import org.jietong.survey.internal.questionnaire.Published;
import org.jooq.DSLContext;

/** Is told of each response, in the transaction that keeps it: both are kept, or neither. */
@FunctionalInterface
public interface CompletionListener {

    /**
     * A response is complete. Told again when the transaction is repeated, so nothing may be done that is not in it.
     *
     * @param response what was answered
     * @param version the version that asked
     * @param sql the transaction
     */
    void completed(Response response, Published version, DSLContext sql);
}
