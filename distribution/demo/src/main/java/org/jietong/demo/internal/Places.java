package org.jietong.demo.internal;

import org.jietong.api.text.District;

/** The three districts of the city. */
final class Places {
    static final District HAIBOWAN = new District("150302");
    static final District HAINAN = new District("150303");
    static final District WUDA = new District("150304");

    private Places() {}
}
