package org.jietong.survey.internal.loop;

import org.jietong.api.problem.Outcome;
import org.jietong.survey.internal.plan.Customer;

/** Looks up whom an application is about by its number. Asks the kernel, so never within a transaction. */
@FunctionalInterface
public interface CustomersByNumber {

    /** Whom it is about; refused with {@code NOT_FOUND}, or when the kernel cannot say now. */
    Outcome<Customer> find(String number);
}
