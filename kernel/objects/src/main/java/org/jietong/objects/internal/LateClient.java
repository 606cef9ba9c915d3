package org.jietong.objects.internal;

import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of the store, made with the first request: its classes take longer to load than the rest of the start. */
final class LateClient implements AutoCloseable {
    private final S3Settings settings;
    private Optional<S3Client> made = Optional.empty();
    private boolean closed;

    LateClient(S3Settings settings) {
        this.settings = settings;
    }

    /** @throws IllegalStateException when it was closed */
    synchronized S3Client get() {
        if (closed) {
            throw new IllegalStateException("the store of documents is disconnected");
        }
        S3Client client = made.orElseGet(this::made);
        made = Optional.of(client);
        return client;
    }

    /**
     * Whole requests with the digest of the body in their signature, and no check sums beyond what we give: what every store
     * understands.
     */
    private S3Client made() {
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(new FileCredentials(settings.credentials()))
                .forcePathStyle(true)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.timeout())
                        .socketTimeout(settings.timeout()))
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.timeout()))
                .build();
    }

    @Override
    public synchronized void close() {
        closed = true;
        made.ifPresent(S3Client::close);
        made = Optional.empty();
    }
}
