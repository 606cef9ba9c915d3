package org.jietong.oidc.internal;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may come in as what: the first rule that fits counts, and whom none fits does not come in.
 *
 * @param rules in their order
 */
record Mapping(List<MappingRule> rules) {
    Mapping {
        rules = List.copyOf(rules);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it is not there, or anything in it is not understood
     */
    static Mapping read(Path file) throws IOException {
        try {
            Map<String, Object> whole = JSONObjectUtils.parse(Files.readString(file, StandardCharsets.UTF_8));
            Map<String, Object>[] rules = JSONObjectUtils.getJSONObjectArray(whole, "rules");
            List<MappingRule> read = new ArrayList<>();
            for (Map<String, Object> rule : Optional.ofNullable(rules).orElseThrow(() -> nothing(file))) {
                read.add(MappingRule.of(rule));
            }
            return new Mapping(read);
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException(file + " is not understood", e);
        }
    }

    private static IllegalArgumentException nothing(Path file) {
        return new IllegalArgumentException(file + " has no rules");
    }

    /** The rule that fits, if one does. */
    Optional<MappingRule> of(Map<String, Object> claims) {
        return rules.stream().filter(rule -> rule.fits(claims)).findFirst();
    }
}
