package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

class MeterNumbersTest {
    private final World world = new World();

    @Test
    void aMeterIsSetOnceInAUtilityAndTheRefusalNamesItAndWhereItIs() {
        ApplicationNumber first = world.accepted();
        world.perform(first, setting("M-1", "M-2")).orElseThrow();
        ApplicationNumber second = world.accepted();
        assertThat(refusal(world.perform(second, setting("M-9", "M-2")), ProblemType.METER_IN_USE)
                        .violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEqualTo("/meters/1/number");
                    assertThat(violation.code()).isEqualTo("METER_IN_USE");
                    assertThat(violation.arguments()).containsEntry("application", first.value());
                });
        assertThat(world.stored(second).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(world.perform(second, setting("M-9")).problem()).isEmpty();
    }

    private static Command setting(String... numbers) {
        return new Command.Connect(
                new Inspection(Inspection.Result.PASSED, List.of()),
                Stream.of(numbers)
                        .map(number -> new Meter(number, Optional.empty(), Optional.empty()))
                        .toList(),
                Optional.empty());
    }
}
