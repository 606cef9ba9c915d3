package org.jietong.core.internal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.Fetch;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.evidence.EvidenceSource;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a source for a document and trusts it in nothing: size and type are told by the content, as those of an upload are,
 * and what the source vouches for has to be so.
 *
 * @param sources who is asked
 * @param contents where files are kept
 * @param clock tells what is still valid
 */
record Asking(ConnectedSources sources, DocumentContents contents, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final int LONGEST_TEXT = 200;

    /** What came of it; whatever a source throws counts as its being away. */
    Fetched ask(EvidenceRequest request) {
        try {
            Optional<EvidenceSource> source = sources.answering(request.source());
            return source.isEmpty() ? new Fetched.Nothing(Result.UNAVAILABLE) : answered(source.get(), request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Nothing(Result.TIMED_OUT);
        } catch (IOException | RuntimeException | Error e) {
            // Its message may quote the request, which is personal.
            LOG.warn(
                    "The evidence source {} failed: {}",
                    request.source(),
                    e.getClass().getName());
            return new Fetched.Nothing(Result.UNAVAILABLE);
        }
    }

    private Fetched answered(EvidenceSource source, EvidenceRequest request) throws IOException, InterruptedException {
        Evidence evidence = source.fetch(request);
        if (evidence instanceof Evidence.Found found) {
            try (InputStream content = found.content()) {
                return checked(found, contents.keep(content, found.fileName()), request.source());
            }
        }
        if (evidence instanceof Evidence.Unavailable away) {
            LOG.warn("The evidence source {} is away: {}", request.source(), away.reason());
        }
        return new Fetched.Nothing(evidence instanceof Evidence.NotFound ? Result.NOT_FOUND : Result.UNAVAILABLE);
    }

    private Fetched checked(Evidence.Found found, Outcome<StoredContent> kept, String source) {
        Optional<Result> wrong =
                kept.problem().map(problem -> refused(problem.type())).or(() -> broken(found, kept.orElseThrow()));
        return wrong.<Fetched>map(Fetched.Nothing::new)
                .orElseGet(() -> new Fetched.Received(
                        kept.orElseThrow(),
                        new Fetch(
                                source,
                                Optional.empty(),
                                found.issuer().map(Asking::shortened),
                                found.reference().map(Asking::shortened),
                                found.validUntil())));
    }

    private static Result refused(ProblemType type) {
        return switch (type) {
            case PAYLOAD_TOO_LARGE -> Result.TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> Result.WRONG_TYPE;
            case CONTENT_INFECTED -> Result.INFECTED;
            default -> Result.UNAVAILABLE;
        };
    }

    private Optional<Result> broken(Evidence.Found found, StoredContent kept) {
        if (!type(found.mediaType()).equals(kept.mediaType())) {
            return Optional.of(Result.WRONG_TYPE);
        }
        if (found.sha256()
                .map(digest -> !digest.equalsIgnoreCase(kept.sha256()))
                .orElse(false)) {
            return Optional.of(Result.FORGED);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return found.validUntil().filter(last -> last.isBefore(today)).map(over -> Result.EXPIRED);
    }

    /** Without parameters such as a character set. */
    private static String type(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        // Never through the middle of a character.
        boolean split = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, split ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
