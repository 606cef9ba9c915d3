package org.jietong.survey.internal.asking;

import java.util.Map;
import java.util.UUID;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.plan.Customer;

/** Tells people by the kernel's messages, within the transaction in which there is something to tell. */
public interface Telling {

    /**
     * Tells whoever applied.
     *
     * @param key what it is told because of: under one key nobody is told twice
     * @param template code of what is said
     * @param parameters what is filled in, by name
     */
    void applicant(
            Customer customer, String key, String template, Map<String, String> parameters, OwnTransaction transaction);

    /** Tells a member of the staff likewise. */
    void staff(
            UUID staff,
            Customer customer,
            String key,
            String template,
            Map<String, String> parameters,
            OwnTransaction transaction);
}
