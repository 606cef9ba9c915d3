package org.jietong.api.identity;

import java.util.List;
import java.util.UUID;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The staff and their accounts. */
@ProviderType
public interface StaffAccounts {

    /** All within the caller's scope, by login. */
    Outcome<List<StaffMember>> list(Caller caller);

    /**
     * Takes somebody on.
     *
     * @param newcomer the person; the id is made by the caller
     * @param password the first password, 10 to 128 characters
     * @param once how a repetition of the request is recognised, and what is answered
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong, with {@code CONFLICT} when the login is
     *     taken
     */
    Outcome<StaffMember> create(StaffMember newcomer, String password, Caller caller, Once<StaffMember> once);

    /** The same for a request that nobody repeats. */
    default Outcome<StaffMember> create(StaffMember newcomer, String password, Caller caller) {
        return create(newcomer, password, caller, Once.unrepeated());
    }

    /** Sets whether new cases are assigned to a representative. */
    Outcome<StaffMember> setDuty(UUID id, boolean onDuty, Caller caller);

    /**
     * Sets how somebody wants to be told: one's own way needs no permission.
     *
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong
     */
    Outcome<StaffMember> setNotices(UUID id, NoticePreference notices, Caller caller);

    /**
     * Replaces one's own password. All of one's sessions end with it, also the one in use: one signs in again.
     *
     * @return refused with {@code SIGN_IN_REFUSED} when the present one is wrong
     */
    Outcome<Void> changePassword(Caller.Staff caller, String present, String next);
}
