package org.jietong.rest.internal.group;

import java.util.List;

/** Resources that stand on the same services. */
public interface ResourceGroup {

    /** @param on what all resources stand on */
    List<Object> resources(Foundation on);
}
