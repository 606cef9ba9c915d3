package org.jietong.survey.internal.pursuit;

import java.util.List;
import java.util.Set;
import org.jietong.api.extension.Grant;
import org.jietong.api.identity.Role;

/** Who may do what about follow-ups. */
public final class Permissions {
    /** To see plans and follow-ups. */
    public static final String READ = "READ_FOLLOW_UPS";

    /** To make plans, start and stop them, and to keep the register of the unwilling. */
    public static final String PLAN = "PLAN_FOLLOW_UPS";

    /** To call and to visit. */
    public static final String CALL = "MAKE_FOLLOW_UP_CALLS";

    /** To see rectifications and to work on one's own. */
    public static final String RECTIFY = "HANDLE_RECTIFICATIONS";

    /** To close rectifications without a good answer. */
    public static final String SUPERVISE = "SUPERVISE_RECTIFICATIONS";

    /** To see to opinions. */
    public static final String OPINIONS = "HANDLE_OPINIONS";

    private Permissions() {}

    /** Which roles have them. */
    public static List<Grant> grants() {
        return List.of(
                new Grant(READ, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR)),
                new Grant(PLAN, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR)),
                new Grant(CALL, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR)),
                new Grant(RECTIFY, Set.of(Role.SUPERVISOR, Role.CLERK, Role.REPRESENTATIVE, Role.ADMINISTRATOR)),
                new Grant(SUPERVISE, Set.of(Role.SUPERVISOR)),
                new Grant(OPINIONS, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR)));
    }
}
