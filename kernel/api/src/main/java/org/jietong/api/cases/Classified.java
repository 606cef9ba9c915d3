package org.jietong.api.cases;

import java.util.List;
import org.jietong.api.rules.PackReference;

/**
 * How an application was classified, and by which pack; final once it is accepted.
 *
 * @param category code of the category
 * @param pack the pack in force when it was classified
 * @param rules ids of the rules that matched
 */
public record Classified(String category, PackReference pack, List<String> rules) {
    public Classified {
        rules = List.copyOf(rules);
    }
}
