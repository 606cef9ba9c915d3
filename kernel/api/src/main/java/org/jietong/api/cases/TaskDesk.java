package org.jietong.api.cases;

import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** Whose tasks are whose. */
@ProviderType
public interface TaskDesk {

    /**
     * The open tasks of somebody, or those that are nobody's so far, of applications that the caller may see; those first that
     * are due first, those without a target last. Of more than 1000 applications, those are looked at whose deadlines are next.
     *
     * @return refused with {@code INVALID_REQUEST} for a limit beyond 1 to 200 and for a cursor that was never given out
     */
    Outcome<Page<ListedTask>> list(TaskQuery query, Caller caller);

    /**
     * Takes a task: the caller sees to it from now on.
     *
     * @return refused with {@code FORBIDDEN} for a caller who is no staff member; otherwise as {@link Applications#perform}
     */
    Outcome<ApplicationDetail> take(
            ApplicationNumber number,
            UUID task,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once);

    /**
     * Gives a task to a staff member.
     *
     * @return refused with {@code INVALID_REQUEST} at {@code /to} for somebody who cannot work on the application, or who is
     *     no inspector where the task needs one
     */
    Outcome<ApplicationDetail> assign(
            ApplicationNumber number,
            UUID task,
            UUID to,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once);
}
