package org.jietong.survey.internal.rectification;

import java.util.List;
import org.jietong.api.identity.StaffMember;

/** The staff, for whoever has to find an owner. Asks the kernel, so never within a transaction. */
@FunctionalInterface
public interface Handlers {

    /** All staff. */
    List<StaffMember> all();
}
