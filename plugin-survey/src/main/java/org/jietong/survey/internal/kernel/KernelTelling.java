package org.jietong.survey.internal.kernel;

import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.messages.OwnNotice;
import org.jietong.api.messages.OwnNotices;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.asking.Telling;
import org.jietong.survey.internal.plan.Customer;

/**
 * Tells people by the kernel's messages: with their preferences, quiet hours, tries and status.
 *
 * @param notices the kernel's messages
 */
public record KernelTelling(OwnNotices notices) implements Telling {
    private static final String PREFIX = "survey:";

    @Override
    public void applicant(
            Customer customer,
            String key,
            String template,
            Map<String, String> parameters,
            OwnTransaction transaction) {
        write(customer, key, new OwnNotice.Applicant(), template, parameters, transaction);
    }

    @Override
    public void staff(
            UUID staff,
            Customer customer,
            String key,
            String template,
            Map<String, String> parameters,
            OwnTransaction transaction) {
        write(customer, key, new OwnNotice.Member(staff), template, parameters, transaction);
    }

    /** @throws RefusedException when the application is not there, so that what made it is not kept either */
    private void write(
            Customer customer,
            String key,
            OwnNotice.Recipient to,
            String template,
            Map<String, String> parameters,
            OwnTransaction transaction) {
        OwnNotice notice =
                new OwnNotice(PREFIX + key, new ApplicationNumber(customer.number()), to, template, parameters, false);
        notices.write(transaction, notice).map(Integer::intValue).orElseThrow();
    }
}
