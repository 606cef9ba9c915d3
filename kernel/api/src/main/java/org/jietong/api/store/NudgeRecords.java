package org.jietong.api.store;

import java.time.LocalDate;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The days on which somebody was reminded of a task. */
@ProviderType
public interface NudgeRecords {

    /** @return false when the task was nudged on this day already; nothing is written then */
    boolean insert(UUID task, LocalDate day);

    /** Whether the task was nudged on this day. */
    boolean exists(UUID task, LocalDate day);
}
