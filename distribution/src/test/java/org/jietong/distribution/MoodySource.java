package org.jietong.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.evidence.EvidenceSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An evidence source for identity, as good or bad as the applicant's name says; tests put it into a bundle of its own. */
public final class MoodySource implements BundleActivator, EvidenceSource {
    static final String FILE = "asked.txt";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Path file;

    @Override
    public void start(BundleContext context) {
        file = Path.of(context.getProperty("jietong.data"), FILE);
        context.registerService(
                EvidenceSource.class, this, FrameworkUtil.asDictionary(Map.of(CODES, new String[] {"identity"})));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }

    @Override
    public Evidence fetch(EvidenceRequest request) throws IOException, InterruptedException {
        String mood = request.applicant().name();
        Files.writeString(file, mood + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return switch (mood) {
            case "slow" -> never();
            case "down" -> throw new IOException("no route");
            case "absent" -> new Evidence.NotFound();
            case "lying" -> found("image/png", Optional.empty());
            case "forging" -> found("application/pdf", Optional.of("00".repeat(32)));
            default -> found("application/pdf", Optional.empty());
        };
    }

    private static Evidence never() throws InterruptedException {
        new CountDownLatch(1).await();
        return new Evidence.NotFound();
    }

    private static Evidence found(String mediaType, Optional<String> digest) {
        return new Evidence.Found(
                new ByteArrayInputStream(PDF),
                mediaType,
                "identity.pdf",
                digest,
                Optional.of("乌海市公安局"),
                Optional.empty(),
                Optional.empty());
    }
}
