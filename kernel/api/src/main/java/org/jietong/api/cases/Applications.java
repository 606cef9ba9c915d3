package org.jietong.api.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The use cases over single applications. */
@ProviderType
public interface Applications {

    /** An application within the caller's scope. */
    Outcome<ApplicationDetail> find(ApplicationNumber number, Caller caller);

    /**
     * The applications that the caller may see.
     *
     * @return refused with {@code INVALID_REQUEST} for a text without a word to look for, and for a text in another order
     *     than newest first
     */
    Outcome<Page<ListedApplication>> list(Query query, Caller caller);

    /**
     * What the clock of an application would show if it stood to the end of a day; nothing is entered.
     *
     * @param suspendedUntil the last day, today at the earliest
     * @return refused with {@code TRANSITION_REFUSED} when no clock runs
     */
    Outcome<SupposedClock> suppose(ApplicationNumber number, LocalDate suspendedUntil, Caller caller);

    /**
     * When an application will likely be connected, and how likely it is late, from finished ones and from the load of its
     * representative. Where these do not say, the forecast says so.
     */
    Outcome<Forecast> forecast(ApplicationNumber number, Caller caller);

    /**
     * Does something with an application: checked against its state, its rules and the caller's permission, stored with
     * its event in one transaction.
     *
     * @param expectedVersion version the caller has seen; {@code STALE} when it is not the present one
     * @return the application after it; refused among others with {@code TRANSITION_REFUSED},
     *     {@code DOCUMENTS_MISSING}, {@code DOCUMENTS_OPEN}, {@code TOLERANCE_EXCLUDED} or {@code UTILITY_UNAVAILABLE}
     */
    default Outcome<ApplicationDetail> perform(
            ApplicationNumber number, Command command, OptionalLong expectedVersion, Caller caller) {
        return perform(number, command, expectedVersion, caller, Once.unrepeated());
    }

    /**
     * The same for a request that may arrive more than once: what was done under a key is not done again.
     *
     * @param once how a repetition is recognised, and what is answered
     * @return the same; refused besides with {@code IDEMPOTENCY_KEY_REUSED} when an answer is kept under the key already
     */
    Outcome<ApplicationDetail> perform(
            ApplicationNumber number,
            Command command,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once);

    /** What would come of it, with the same refusals; nothing is stored. */
    Outcome<ApplicationDetail> tryOut(
            ApplicationNumber number, Command command, OptionalLong expectedVersion, Caller caller);

    /** The events of an application, oldest first. */
    Outcome<List<JournalEvent>> events(ApplicationNumber number, Caller caller);
}
