package ${package};

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jietong.api.rules.PackContent;

/** What a number of points needs together, by {@code reference/demand.json} of the pack. */
final class Demand {
    private static final String FILE = "reference/demand.json";
    private static final int PLACES = 2;

    private final BigDecimal ofOnePoint;
    private final BigDecimal simultaneity;

    private Demand(JsonNode table) {
        this.ofOnePoint = new BigDecimal(table.path("ofOnePoint").asText());
        this.simultaneity = new BigDecimal(table.path("simultaneity").asText());
    }

    /**
     * Reads the table of a pack, as a tree: binding to classes would leave them in the library's cache after the bundle
     * has gone.
     *
     * @throws IllegalStateException when the pack does not have it
     * @throws UncheckedIOException when it is not JSON
     */
    static Demand in(PackContent pack) {
        byte[] bytes = pack.bytes(FILE).orElseThrow(() -> new IllegalStateException("the pack lacks " + FILE));
        try {
            return new Demand(new ObjectMapper().readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /**
     * The demand in ${unit}: one point in full, a share of each further one. Rounded up to two places, so that rounding never
     * lowers a category.
     *
     * @param points 1 or more
     */
    BigDecimal of(BigDecimal points) {
        BigDecimal further = points.subtract(BigDecimal.ONE).multiply(simultaneity);
        return ofOnePoint.multiply(further.add(BigDecimal.ONE)).setScale(PLACES, RoundingMode.CEILING);
    }
}
