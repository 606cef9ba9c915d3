package org.jietong.survey.internal.plan;

import java.util.Optional;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;

/** Looks up whom an event of the journal is about. Asks the kernel, so never within a transaction. */
@FunctionalInterface
public interface Customers {

    /**
     * Whom an event is about.
     *
     * @return empty when it is about no application, or about one that is not there any more
     * @throws NotNowException when the kernel cannot say now
     */
    Optional<Customer> find(PlacedEvent event) throws NotNowException;
}
