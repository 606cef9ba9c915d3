package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.Counting;

/**
 * The service guide of a utility.
 *
 * @param code the utility
 * @param name in the reader's language
 * @param categories the classes of applications with their limits
 * @param documents the documents the utility knows
 * @param services what it offers beside connections
 * @param contacts where it can be reached
 * @param annotations how the open points of the notice are read
 * @param suspensionReasons why a clock may be suspended
 * @param rulePack the pack in force, where all of this stands
 */
public record GuideView(
        String code,
        String name,
        List<CategoryView> categories,
        List<DocumentView> documents,
        List<CodeNameView> services,
        List<ContactView> contacts,
        List<AnnotationView> annotations,
        List<CodeNameView> suspensionReasons,
        PackView rulePack) {
    /**
     * A class of applications.
     *
     * @param code the category
     * @param name in the reader's language
     * @param limitWorkingDays the promised time
     * @param counting how its days are counted
     * @param simpleProject whether it is handled in simple-project mode
     * @param source what promises the limit
     */
    public record CategoryView(
            String code,
            String name,
            BigDecimal limitWorkingDays,
            Counting counting,
            boolean simpleProject,
            LimitView.SourceView source) {}

    /**
     * A document.
     *
     * @param code the document
     * @param name in the reader's language
     * @param need when it is needed
     * @param applicants the types of applicants it concerns; empty for everybody
     * @param evidenceSource the source that can give it with the applicant's consent
     */
    public record DocumentView(
            String code,
            String name,
            DocumentRequirement.Need need,
            List<ClientType> applicants,
            Optional<String> evidenceSource) {
        static DocumentView of(DocumentRequirement document, Locale language) {
            return new DocumentView(
                    document.code(),
                    document.name().in(language),
                    document.need(),
                    document.applicants().stream().sorted().toList(),
                    document.evidenceSource());
        }
    }

    /**
     * Where a utility can be reached.
     *
     * @param name what answers
     * @param phone telephone number
     */
    public record ContactView(String name, String phone) {}

    public static GuideView of(RulePack pack, Locale language) {
        return new GuideView(
                pack.reference().utility().value(),
                pack.name().in(language),
                pack.categories().stream().map(c -> category(c, language)).toList(),
                pack.documents().stream().map(d -> DocumentView.of(d, language)).toList(),
                pack.services().stream().map(s -> CodeNameView.of(s, language)).toList(),
                pack.contacts().stream()
                        .map(c -> new ContactView(c.name().in(language), c.phone()))
                        .toList(),
                pack.annotations().stream()
                        .map(a -> AnnotationView.of(a, language))
                        .toList(),
                pack.suspensionReasons().stream()
                        .map(r -> CodeNameView.of(r, language))
                        .toList(),
                PackView.of(pack.reference()));
    }

    private static CategoryView category(Category category, Locale language) {
        LimitView limit = LimitView.of(category.limit(), language);
        return new CategoryView(
                category.code(),
                category.name().in(language),
                limit.workingDays(),
                limit.counting(),
                category.simpleProject(),
                limit.source());
    }
}
