package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that the documentation gives to writers of packs. */
class PackSchemasTest {
    private static final Path SCHEMAS = Path.of("../../docs/rule-pack");
    private static final Path FIXTURE = Path.of("src/test/resources/packs/gas");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getDraft202012());

    static Stream<Path> packs() {
        return Stream.of(
                FIXTURE,
                Path.of("../../plugin-water/src/main/resources/pack"),
                Path.of("../../plugin-gas/src/main/resources/pack"),
                Path.of("../../plugin-heating/src/main/resources/pack"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFileOfAPackKeepsToItsSchema(Path pack) throws IOException {
        assertThat(faults("pack", Files.readString(pack.resolve("pack.json")))).isEmpty();
        assertThat(faults("samples", Files.readString(pack.resolve("samples.json"))))
                .isEmpty();
        assertThat(faults("form", Files.readString(pack.resolve("form.schema.json"))))
                .isEmpty();
        try (Stream<Path> kits = Files.list(pack.resolve("kits"))) {
            for (Path kit : kits.toList()) {
                assertThat(faults("kit", Files.readString(kit)))
                        .as(kit.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pack    | pack.json             | "numberPrefix"         | "numberprefix"
            pack    | pack.json             | "workingDays": "3.5"   | "workingDays": "3.3"
            pack    | pack.json             | "workingDays": "3.5"   | "workingDays": 3.5
            pack    | pack.json             | "en": "Gas"            | "en": ""
            pack    | pack.json             | "evidenceSource"       | "source"
            kit     | kits/G1-STANDARD.json | "quantity"             | "amount"
            kit     | kits/G1-STANDARD.json | "unitPrice": "38.50"   | "unitPrice": "38.505"
            samples | samples.json          | "category"             | "class"
            form    | form.schema.json      | "x-title"              | "title"
            """)
    void whatTheCheckRefusesTheSchemaPointsOut(String schema, String file, String piece, String by) throws IOException {
        String text = Files.readString(FIXTURE.resolve(file));
        assertThat(text).contains(piece);

        assertThat(faults(schema, text.replace(piece, by))).isNotEmpty();
    }

    private static List<Error> faults(String schema, String text) throws IOException {
        JsonNode written = JSON.readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
        Schema compiled = REGISTRY.getSchema(written);
        return compiled.validate(JSON.readTree(text));
    }
}
