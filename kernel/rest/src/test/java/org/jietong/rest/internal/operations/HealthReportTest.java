package org.jietong.rest.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;

class HealthReportTest {
    private static HealthReport.Check check(String tag, Result.Status status) {
        return new HealthReport.Check("x", List.of(tag), status, List.of());
    }

    @Test
    void aBrokenNeedTakesTheSystemOutOfService() {
        assertThat(HealthReport.of(List.of(check("ready", Result.Status.CRITICAL)))
                        .status())
                .isEqualTo(HealthReport.Status.DOWN);
        assertThat(HealthReport.of(List.of(check("ready", Result.Status.TEMPORARILY_UNAVAILABLE)))
                        .status())
                .isEqualTo(HealthReport.Status.DOWN);
    }

    @Test
    void aRefusedPluginIsToldAndPreventsNothing() {
        assertThat(HealthReport.of(
                                List.of(check("plugins", Result.Status.CRITICAL), check("ready", Result.Status.WARN)))
                        .status())
                .isEqualTo(HealthReport.Status.UP);
    }
}
