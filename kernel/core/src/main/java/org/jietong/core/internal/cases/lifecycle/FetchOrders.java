package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.RulePack;

/** Writes down what has to be fetched from now on, to be stored with the change that says so (R2.4). */
public final class FetchOrders {
    private FetchOrders() {}

    /** What a command has made wanted; most commands nothing, and then nobody's consent is looked up. */
    public static List<FetchOrder> of(Changed changed, Circumstances circumstances) {
        List<Document> before = changed.before().documents();
        return fresh(before, changed.after()).findAny().isEmpty()
                ? List.of()
                : of(
                        before,
                        changed.after(),
                        changed.pack(),
                        circumstances.applying().get().consent(),
                        circumstances.moment());
    }

    /** What is being fetched and was not before. */
    public static List<FetchOrder> of(
            List<Document> before, Application after, RulePack pack, Consent consent, Moment moment) {
        return fresh(before, after)
                .map(document -> order(after, document, pack, consent, moment))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Document> fresh(List<Document> before, Application after) {
        Set<UUID> already = before.stream()
                .filter(FetchOrders::isFetching)
                .map(Document::id)
                .collect(Collectors.toSet());
        return after.documents().stream()
                .filter(FetchOrders::isFetching)
                .filter(document -> !already.contains(document.id()));
    }

    private static boolean isFetching(Document document) {
        return document.state() == Document.State.FETCHING;
    }

    private static Optional<FetchOrder> order(
            Application application, Document document, RulePack pack, Consent consent, Moment moment) {
        return pack.document(document.code())
                .flatMap(DocumentRequirement::evidenceSource)
                .flatMap(source -> consent.givenFor(source)
                        .map(given -> new FetchOrder(
                                application.key().id(),
                                document.code(),
                                source,
                                application.key().number(),
                                application.key().caseNumber(),
                                given,
                                moment.at(),
                                0,
                                Optional.of(moment.at()),
                                Optional.empty())));
    }
}
