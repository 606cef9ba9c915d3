package org.jietong.core.internal.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.evidence.EvidenceSource;

/** Answers as a test says, and remembers what it was asked. */
final class ScriptedSource implements EvidenceSource {
    static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** What it does when it is asked. */
    interface Script {
        Evidence answer(EvidenceRequest request) throws Exception;
    }

    private final List<EvidenceRequest> asked = new CopyOnWriteArrayList<>();
    private volatile Script script = request -> found("application/pdf", PDF, Optional.empty());

    void does(Script other) {
        script = other;
    }

    List<EvidenceRequest> asked() {
        return asked;
    }

    static Evidence found(String type, byte[] bytes, Optional<String> digest) {
        return found(type, bytes, digest, Optional.empty());
    }

    static Evidence found(String type, byte[] bytes, Optional<String> digest, Optional<LocalDate> until) {
        return new Evidence.Found(
                new ByteArrayInputStream(bytes), type, "a.pdf", digest, Optional.of("局"), Optional.of("R-1"), until);
    }

    @Override
    public Evidence fetch(EvidenceRequest request) throws InterruptedException {
        asked.add(request);
        try {
            return script.answer(request);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
