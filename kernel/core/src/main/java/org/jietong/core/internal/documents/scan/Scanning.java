package org.jietong.core.internal.documents.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jietong.api.cases.ContentScanner;
import org.jietong.api.cases.StoredContent.Scan;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has files scanned as the settings want it.
 *
 * @param scanner the scanner that there is now, if there is one
 * @param policy what happens to a file that cannot be scanned
 */
public record Scanning(Supplier<Optional<ContentScanner>> scanner, ScanPolicy policy) {
    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    /** As an installation without a scanner has it. */
    public static Scanning none() {
        return new Scanning(Optional::empty, ScanPolicy.USUAL);
    }

    /**
     * By the settings: {@code jietong.scanner.address} names a clamd, {@code jietong.scanner.policy} what holds while it is
     * away.
     *
     * @param registered a scanner that a bundle brings, which goes before that of the settings
     * @throws IllegalArgumentException when a setting is wrong
     */
    public static Scanning of(UnaryOperator<String> settings, Supplier<Optional<ContentScanner>> registered) {
        Optional<ContentScanner> clamd = Optional.ofNullable(settings.apply("jietong.scanner.address"))
                .filter(address -> !address.isBlank())
                .map(Clamd::at);
        ScanPolicy policy = Optional.ofNullable(settings.apply("jietong.scanner.policy"))
                .map(ScanPolicy::of)
                .orElse(ScanPolicy.USUAL);
        return new Scanning(() -> registered.get().or(() -> clamd), policy);
    }

    /**
     * Scans a file.
     *
     * @return refused with {@code CONTENT_INFECTED}, or with {@code SCANNER_UNAVAILABLE} where policy does not take what
     *     cannot be scanned
     */
    public Outcome<Scan> scan(Path file) {
        Optional<ContentScanner> present = scanner.get();
        if (present.isEmpty()) {
            return policy == ScanPolicy.REQUIRED
                    ? Outcome.refused(ProblemType.SCANNER_UNAVAILABLE)
                    : Outcome.done(Scan.NOT_SCANNED);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return judged(present.get().scan(bytes));
        } catch (IOException | RuntimeException e) {
            LOG.warn("A file could not be scanned", e);
            return policy == ScanPolicy.LENIENT
                    ? Outcome.done(Scan.NOT_SCANNED)
                    : Outcome.refused(ProblemType.SCANNER_UNAVAILABLE);
        }
    }

    private static Outcome<Scan> judged(ContentScanner.Verdict verdict) {
        if (verdict instanceof ContentScanner.Verdict.Infected infected) {
            LOG.warn("A file was refused: {}", infected.name());
            return Outcome.refused(ProblemType.CONTENT_INFECTED);
        }
        return Outcome.done(Scan.CLEAN);
    }
}
