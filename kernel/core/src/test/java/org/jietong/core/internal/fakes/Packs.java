package org.jietong.core.internal.fakes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.DocumentRequirement.Need;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Source;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;
import org.jietong.api.utility.UtilityCode;

/** Small rule packs: a simple category of 1.5 days and an ordinary one of 4, one document of each kind of need. */
public final class Packs {
    private Packs() {}

    public static RulePack of(String utility, String version) {
        return of(utility, version, List.of());
    }

    /**
     * @param further codes of documents that are required besides
     */
    public static RulePack of(String utility, String version, List<String> further) {
        List<DocumentRequirement> documents = new ArrayList<>(List.of(
                document("FORM", Need.FORM, Optional.empty()),
                document("IDENTITY", Need.EVIDENCE, Optional.of("identity")),
                document("DRAWING", Need.REQUIRED, Optional.empty()),
                document("PHOTO", Need.OPTIONAL, Optional.empty()),
                LICENCE));
        further.forEach(code -> documents.add(document(code, Need.REQUIRED, Optional.empty())));
        return asking(utility, version, documents);
    }

    /**
     * @param needs what is demanded of some documents instead
     */
    public static RulePack demanding(String utility, String version, Map<String, Need> needs) {
        return asking(
                utility,
                version,
                of(utility, version).documents().stream()
                        .map(usual -> new DocumentRequirement(
                                usual.code(),
                                usual.name(),
                                needs.getOrDefault(usual.code(), usual.need()),
                                usual.applicants(),
                                usual.evidenceSource()))
                        .toList());
    }

    private static RulePack asking(String utility, String version, List<DocumentRequirement> documents) {
        return new RulePack(
                new PackReference(new UtilityCode(utility), version, utility + "-" + version, Instant.EPOCH),
                text(utility),
                utility.substring(0, 1).toUpperCase(Locale.ROOT),
                List.of(Timetable.standard()),
                List.of(category("SIMPLE", "1.5", true), category("ORDINARY", "4", false)),
                documents,
                List.of(new NamedText("FROST", text("frost"))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Category category(String code, String days, boolean simple) {
        return new Category(
                code,
                text(code),
                new Limit(new BigDecimal(days), Counting.CIVIL_CODE, new Source(text("notice"), "1")),
                simple,
                simple ? Optional.of("KIT") : Optional.empty(),
                List.of(task("CHECK", Stage.ACCEPTANCE), task("SURVEY", Stage.CONNECTION)),
                List.of(
                        new StageTarget(Stage.ACCEPTANCE, BigDecimal.ONE, text("default")),
                        new StageTarget(Stage.CONNECTION, new BigDecimal(days), text("notice"))));
    }

    private static TaskTemplate task(String code, Stage stage) {
        Optional<BigDecimal> target = stage == Stage.CONNECTION ? Optional.of(new BigDecimal("2")) : Optional.empty();
        return new TaskTemplate(code, text(code), stage, target);
    }

    /** What only companies are asked for. */
    private static final DocumentRequirement LICENCE = new DocumentRequirement(
            "LICENCE", text("LICENCE"), Need.EVIDENCE, Set.of(ClientType.ENTERPRISE), Optional.of("licence"));

    private static DocumentRequirement document(String code, Need need, Optional<String> source) {
        return new DocumentRequirement(code, text(code), need, Set.of(), source);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}
