package org.jietong.distribution;

import java.util.List;
import java.util.Map;

/** The start of supply, told in one request. */
final class Supply {
    private Supply() {}

    /** Passed, with a meter that no other application has. */
    static Map<String, Object> of(String application) {
        String number = application.substring(application.lastIndexOf('/') + 1);
        return Map.of("inspection", Map.of("result", "PASSED"), "meters", List.of(Map.of("number", "M-" + number)));
    }
}
