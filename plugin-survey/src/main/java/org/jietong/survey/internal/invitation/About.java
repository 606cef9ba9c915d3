package org.jietong.survey.internal.invitation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Whom and what an invitation concerns. What answers are counted by stands here, and nothing that tells who it is.
 *
 * @param application the application, if it is about one
 * @param account the account, if it is about one, 1 to 64 characters
 * @param utility the utility
 * @param category the category of the application or account, at most 64 characters
 * @param district where
 * @param representative who answers for it, and so must not enter answers about it
 * @param respondent tells the people who are asked apart and names none, as the kernel's outlines do, 64 hex digits
 */
public record About(
        Optional<ApplicationNumber> application,
        Optional<String> account,
        UtilityCode utility,
        Optional<String> category,
        Optional<District> district,
        Optional<UUID> representative,
        String respondent) {

    /** Whether somebody with a scope answers for it too; what has no district belongs to the whole utility. */
    public boolean isWithin(Scope scope) {
        return district.map(where -> scope.covers(utility, where))
                .orElseGet(() -> scope.contains(new Scope(Optional.of(utility), Set.of())));
    }

    /** Whether it is about the work of a member of staff, who then neither asks nor enters answers. */
    public boolean isWorkOf(Caller.Staff staff) {
        return representative.filter(staff.id()::equals).isPresent();
    }
}
