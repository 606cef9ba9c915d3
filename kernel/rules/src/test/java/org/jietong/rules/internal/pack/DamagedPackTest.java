package org.jietong.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jietong.rules.internal.TestPacks;

class DamagedPackTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TestPacks GAS = TestPacks.gas();

    @Property(tries = 300)
    void whateverStandsInAPackReadingItNeverFails(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 0, max = 10_000) int place,
            @ForAll("values") String value)
            throws IOException {
        JsonNode tree = JSON.readTree(GAS.content().bytes(file).orElseThrow());
        replace(tree, place, JSON.readTree(value));
        var content = GAS.with(file, JSON.writeValueAsBytes(tree)).content();

        assertThatCode(() -> {
                    Findings findings = new Findings();
                    PackFiles files = new PackFiles(content, findings);
                    PackReader.read(content, findings);
                    KitReader.kits(files);
                    SampleReader.samples(files);
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("pack.json", "kits/G1-STANDARD.json", "samples.json");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "true", "1", "1e400", "\"\"", "\"x\"", "\"1E999999999\"", "[]", "[null]", "{}", "{\"zh\":1}");
    }

    /** Puts a value in the place of one of all the nodes of a tree. */
    private static void replace(JsonNode tree, int place, JsonNode value) {
        List<Runnable> places = new ArrayList<>();
        collect(tree, value, places);
        places.get(place % places.size()).run();
    }

    private static void collect(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(() -> object.set(field.getKey(), value));
                collect(field.getValue(), value, places);
            });
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, value));
                collect(array.get(i), value, places);
            }
        }
    }
}
