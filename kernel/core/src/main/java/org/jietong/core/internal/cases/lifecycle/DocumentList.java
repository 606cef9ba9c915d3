package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Document.State;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Ids;

/**
 * Makes and changes the documents of an application (R2.3 to R2.5).
 *
 * @param ids where the ids of documents come from
 * @param connected for which evidence sources one is connected
 */
public record DocumentList(Ids ids, Predicate<String> connected) {

    /**
     * The documents under a pack: those that were handed in or promised, those that it asks for, and none that it does not
     * ask for and that was not handed in.
     */
    public List<Document> under(RulePack pack, List<Document> present, Applying applying, Instant at) {
        List<Document> documents = new ArrayList<>();
        for (DocumentRequirement requirement : pack.documents()) {
            Optional<Document> before = find(present, requirement.code());
            before.filter(DocumentList::isGiven)
                    .or(() -> asked(requirement, applying, at)
                            .map(now -> before.map(old -> anew(old, now)).orElse(now)))
                    .ifPresent(documents::add);
        }
        present.stream()
                .filter(document -> pack.document(document.code()).isEmpty() && !document.open())
                .forEach(documents::add);
        return documents;
    }

    /** The documents after a commitment: what was missing, or is not demanded, is promised. */
    public List<Document> promised(RulePack pack, List<Document> present, Commitment commitment, Instant at) {
        List<Document> documents = new ArrayList<>(present);
        documents.replaceAll(document -> commitment.documents().contains(document.code()) && document.open()
                ? promised(document, commitment, at)
                : document);
        commitment.documents().stream()
                .distinct()
                .filter(code ->
                        pack.document(code).isPresent() && find(present, code).isEmpty())
                .map(code -> promised(made(code, State.MISSING, at), commitment, at))
                .forEach(documents::add);
        return documents;
    }

    /** The documents after one was handed in; a second file takes the place of the first. */
    List<Document> handedIn(List<Document> present, String code, StoredContent content, Instant at) {
        Document document = find(present, code).orElseGet(() -> made(code, State.PROVIDED, at));
        Document provided =
                new Document(document.id(), code, State.PROVIDED, document.promisedBy(), Optional.of(content), at);
        List<Document> documents = new ArrayList<>(present);
        if (!documents.removeIf(other -> other.code().equals(code))) {
            documents.add(provided);
            return documents;
        }
        documents.add(present.indexOf(document), provided);
        return documents;
    }

    static Optional<Document> find(List<Document> documents, String code) {
        return documents.stream()
                .filter(document -> document.code().equals(code))
                .findFirst();
    }

    private static boolean isGiven(Document document) {
        return document.state() == State.PROVIDED || document.state() == State.PROMISED;
    }

    /** A document under its old id, as it is asked for now. What was sought in vain is not sought again. */
    private static Document anew(Document before, Document now) {
        boolean sought = before.state() == State.MISSING && before.fetch().isPresent();
        return before.state() == now.state() || (sought && now.state() == State.FETCHING)
                ? before
                : new Document(
                        before.id(), now.code(), now.state(), Optional.empty(), Optional.empty(), now.changedAt());
    }

    private Optional<Document> asked(DocumentRequirement requirement, Applying applying, Instant at) {
        if (!requirement.concerns(applying.applicant())) {
            return Optional.empty();
        }
        return switch (requirement.need()) {
            case FORM -> Optional.of(made(requirement.code(), State.PROVIDED, at));
            case REQUIRED -> Optional.of(made(requirement.code(), State.MISSING, at));
            case EVIDENCE -> Optional.of(made(requirement.code(), evidence(requirement, applying), at));
            case OPTIONAL -> Optional.empty();
        };
    }

    /** What nobody can fetch is not asked for all the same: that is what the applicant was told (R2.4). */
    private State evidence(DocumentRequirement requirement, Applying applying) {
        Optional<String> source = requirement.evidenceSource().filter(applying.consent()::covers);
        if (source.isEmpty()) {
            return State.MISSING;
        }
        return source.filter(connected)
                .flatMap(applying.consent()::givenFor)
                .map(given -> State.FETCHING)
                .orElse(State.NOT_ASKED);
    }

    private Document made(String code, State state, Instant at) {
        return new Document(ids.next(), code, state, Optional.empty(), Optional.empty(), at);
    }

    private static Document promised(Document document, Commitment commitment, Instant at) {
        return document.hasPromise() && document.promisedBy().equals(Optional.of(commitment.promisedBy()))
                ? document
                : document.promised(commitment.promisedBy(), at);
    }
}
