package org.jietong.survey.internal.loop;

import java.util.Optional;
import org.jietong.survey.internal.plan.Customer;

/** Looks up whom an application is about by its number. Asks the kernel, so never within a transaction. */
@FunctionalInterface
public interface CustomersByNumber {

    Optional<Customer> find(String number);
}
