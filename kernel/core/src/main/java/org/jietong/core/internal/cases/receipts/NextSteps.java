package org.jietong.core.internal.cases.receipts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Document;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.RulePack;
import org.jietong.api.text.LocalizedText;

/** Says what happens next with an application, in words for its applicant. */
final class NextSteps {
    private static final String TEXTS = NextSteps.class.getPackageName() + ".receipt";

    private final ResourceBundle chinese = texts(Locale.CHINESE);
    private final ResourceBundle english = texts(Locale.ENGLISH);

    /** @param pack the pack it was classified by */
    LocalizedText of(Application application, RulePack pack) {
        List<LocalizedText> wanted = application.documents().stream()
                .filter(wantedIn(application.state()))
                .flatMap(document -> pack.document(document.code()).stream())
                .map(DocumentRequirement::name)
                .toList();
        String key = "next." + application.state() + (wanted.isEmpty() ? "" : ".wanted");
        String days = pack.category(application.classified().category())
                .map(category ->
                        category.limit().workingDays().stripTrailingZeros().toPlainString())
                .orElse("");
        return new LocalizedText(
                said(chinese, key, days, joined(wanted, "、", LocalizedText::zh)),
                said(english, key, days, joined(wanted, ", ", LocalizedText::en)));
    }

    /** Acceptance waits for what nobody has promised, supply for everything that is not there; what is fetched comes by itself. */
    private static Predicate<Document> wantedIn(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> document -> document.state() == Document.State.MISSING;
            case ACCEPTED ->
                document -> document.state() == Document.State.MISSING || document.state() == Document.State.PROMISED;
            case RETURNED, CONNECTED, REJECTED, WITHDRAWN -> document -> false;
        };
    }

    private static String joined(
            List<LocalizedText> names, String separator, Function<LocalizedText, String> language) {
        return names.stream().map(language).collect(Collectors.joining(separator));
    }

    private static String said(ResourceBundle texts, String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                TEXTS,
                language,
                NextSteps.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
