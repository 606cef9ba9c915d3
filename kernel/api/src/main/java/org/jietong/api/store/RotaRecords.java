package org.jietong.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.osgi.annotation.versioning.ProviderType;

/** The rota, and whose time is being arranged. */
@ProviderType
public interface RotaRecords {

    void insert(List<Shift> shifts);

    Optional<Shift> findShift(UUID id);

    /** Writes the last day of a shift. */
    void setLast(UUID shift, LocalDate last);

    void deleteShift(UUID id);

    /** @return false when the day of the person is changed already; nothing is written then */
    boolean insert(DutyChange change);

    Optional<DutyChange> findChange(UUID id);

    void deleteChange(UUID id);

    /** The shifts that have a day in a span, and the changes of its days. */
    Rota between(LocalDate from, LocalDate to);

    /** The shifts that are not over on a day, and the changes from that day on. */
    Rota from(LocalDate day);

    /**
     * Lets one transaction at a time arrange somebody's time, so that of two entries that do not go together the second sees
     * the first. Held until the transaction ends; several are taken in the order of their names.
     *
     * @param whose a name of at most 64 characters
     */
    void inTurn(String whose);
}
