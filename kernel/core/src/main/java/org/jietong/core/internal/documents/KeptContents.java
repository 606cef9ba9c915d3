package org.jietong.core.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jietong.api.cases.ContentStore;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.StoredContent.Scan;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.documents.scan.Scanning;

/**
 * Keeps files under their digest, in a folder or in a store beyond this machine. A file is written apart, measured, told by its
 * content and scanned; only then it gets its name, in one step. What was kept is found in either place, so that an
 * installation can move from one to the other while it runs.
 */
public class KeptContents implements DocumentContents {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final DocumentFolder folder;
    private final Remote remote;
    private final Destination destination;
    private final Scanning scanning;

    /**
     * Keeps files.
     *
     * @param folder of the files that are kept on this machine; others are written here while they come and go
     * @param store the store beyond this machine that there is now, if there is one
     * @param destination where files are kept that come from now on
     * @param scanning looks for harmful content before a file gets there
     */
    public KeptContents(
            Path folder, Supplier<Optional<ContentStore>> store, Destination destination, Scanning scanning) {
        this.folder = new DocumentFolder(folder);
        this.remote = new Remote(store);
        this.destination = destination;
        this.scanning = scanning;
    }

    /** Keeps files in a folder alone. */
    public static KeptContents inFolder(Path folder, Scanning scanning) {
        return new KeptContents(folder, Optional::empty, Destination.FOLDER, scanning);
    }

    @Override
    public Outcome<StoredContent> keep(InputStream bytes, String fileName) throws IOException {
        Path apart = folder.apart();
        try {
            Optional<Written> written = Written.to(apart, bytes);
            if (written.isEmpty()) {
                return Outcome.refused(
                        Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Map.of("limit", Integer.toString(Written.LARGEST))));
            }
            return settled(apart, written.get(), FileName.of(fileName));
        } finally {
            Files.deleteIfExists(apart);
        }
    }

    private Outcome<StoredContent> settled(Path apart, Written written, String name) throws IOException {
        Optional<String> mediaType = MediaTypes.of(apart);
        if (mediaType.isEmpty()) {
            return Outcome.refused(
                    Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Map.of("accepted", "PDF, PNG, JPEG, OFD")));
        }
        Outcome<Scan> scan = scanning.scan(apart);
        if (scan.problem().isPresent()) {
            return Outcome.refused(scan.problem().get());
        }
        Optional<Problem> problem = placed(apart, written);
        return problem.isPresent()
                ? Outcome.refused(problem.get())
                : Outcome.done(
                        new StoredContent(written.sha256(), mediaType.get(), written.size(), name, scan.orElseThrow()));
    }

    private Optional<Problem> placed(Path apart, Written written) throws IOException {
        if (destination == Destination.S3) {
            return remote.put(apart, written);
        }
        folder.settle(apart, written.sha256());
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> open(StoredContent content) throws IOException {
        if (!DIGEST.matcher(content.sha256()).matches()) {
            return Optional.empty();
        }
        Optional<InputStream> here = folder.open(content.sha256());
        return here.isPresent() || !mayBeElsewhere() ? here : remote.open(content, folder.apart());
    }

    private boolean mayBeElsewhere() {
        return destination == Destination.S3 || remote.isConnected();
    }
}
