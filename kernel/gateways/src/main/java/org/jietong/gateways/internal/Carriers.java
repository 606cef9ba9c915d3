package org.jietong.gateways.internal;

import java.util.List;

/** The carriers that the settings name. */
@FunctionalInterface
public interface Carriers {

    /** What operators should know of the settings. */
    List<String> troubles();
}
