package org.jietong.rest.internal.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.rest.internal.json.Also;
import org.jietong.rest.internal.json.OneOrMany;
import org.jietong.rest.internal.json.Shorthand;

/**
 * Starts supply.
 *
 * @param inspection the inspection before supply; the last one that was entered when it is not given
 * @param meters the meters that were set
 * @param supplyStartedAt when; this moment when it is not given
 */
public record ConnectionRequest(
        Optional<InspectionRequest> inspection,
        Optional<List<MeterRequest>> meters,
        Optional<Instant> supplyStartedAt) {
    /** What came of an inspection, in both spellings that are taken. */
    public enum Result {
        PASSED(Inspection.Result.PASSED),
        PASS(Inspection.Result.PASSED),
        FAILED(Inspection.Result.FAILED),
        FAIL(Inspection.Result.FAILED);

        private final Inspection.Result meaning;

        Result(Inspection.Result meaning) {
            this.meaning = meaning;
        }
    }

    /**
     * The inspection.
     *
     * @param result what came of it
     * @param findings what was found, a list or one text
     */
    public record InspectionRequest(
            Result result, @OneOrMany Optional<List<String>> findings) {
        Inspection inspection() {
            return new Inspection(
                    result.meaning,
                    findings.orElse(List.of()).stream()
                            .filter(f -> !f.isBlank())
                            .toList());
        }
    }

    /**
     * A meter; a plain text is its number.
     *
     * @param number number on the meter
     * @param model its type
     * @param reading reading at the start of supply
     * @param size nominal size
     * @param kind how it measures or is read
     * @param seal number of the seal
     */
    @Shorthand("number")
    public record MeterRequest(
            @Also("serialNumber") String number,
            Optional<String> model,
            Optional<BigDecimal> reading,
            Optional<String> size,
            Optional<String> kind,
            Optional<String> seal) {
        Meter meter() {
            return new Meter(number, model, reading, size, kind, seal);
        }
    }

    public Command command() {
        List<Meter> set =
                meters.orElse(List.of()).stream().map(MeterRequest::meter).toList();
        return new Command.Connect(inspection.map(InspectionRequest::inspection), set, supplyStartedAt);
    }
}
