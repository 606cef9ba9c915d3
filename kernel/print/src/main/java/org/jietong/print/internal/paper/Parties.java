package org.jietong.print.internal.paper;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.rules.RulePack;

/** The utilities of a joint case by name. */
final class Parties {
    private Parties() {}

    /** All of them, as whoever issues the document. */
    static String names(Stream<String> digests, Map<String, RulePack> packs, Wording wording) {
        return digests.distinct()
                .flatMap(digest -> Optional.ofNullable(packs.get(digest)).stream())
                .map(pack -> wording.of(pack.name()))
                .distinct()
                .collect(Collectors.joining(wording.isEnglish() ? ", " : "、"));
    }

    /** Code and name of a category; the code alone when its pack is not known. */
    static String category(Optional<RulePack> pack, String code, Wording wording) {
        return pack.flatMap(known -> known.category(code))
                .map(category -> code + "　" + wording.of(category.name()))
                .orElse(code);
    }
}
