package org.jietong.core.internal.numbers;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.util.UUID;
import org.jietong.api.store.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * UUIDs of version 7. Within a millisecond they count up from a random start, so that the order of ids is the order in
 * which they were made and most of them cost no random bits.
 */
@Component(service = Ids.class)
public final class TimeOrderedIds implements Ids {
    private final TimeOrderedEpochFactory factory;

    @Activate
    public TimeOrderedIds(@Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.factory = TimeOrderedEpochFactory.builder()
                .withIncrementPlus1()
                .withClock(clock)
                .build();
    }

    @Override
    public UUID next() {
        return factory.create();
    }
}
