package org.jietong.api.duty;

import java.time.LocalDateTime;

/**
 * A stretch of duty on one day, by the clock on the wall.
 *
 * @param from beginning
 * @param to end, not included; on the next day for a turn through the night
 */
public record Turn(LocalDateTime from, LocalDateTime to) {

    /** Whether it is on at a moment. */
    public boolean covers(LocalDateTime moment) {
        return !from.isAfter(moment) && to.isAfter(moment);
    }
}
