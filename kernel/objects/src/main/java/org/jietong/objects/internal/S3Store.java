package org.jietong.objects.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Supplier;
import org.jietong.api.cases.ContentStore;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Files as objects {@code ab/cd/<sha256>}, the names that they have in the folder, so that any tool can copy them from one to the other.
 * A put object is there whole or not at all; the store is told a check sum, and asked afterwards what it has.
 */
final class S3Store implements ContentStore {
    private static final int BUFFER = 64 * 1024;

    private final Supplier<S3Client> client;
    private final String bucket;
    private final String prefix;

    /**
     * A store.
     *
     * @param client speaks to it
     * @param bucket the bucket
     * @param prefix how all keys begin
     */
    S3Store(Supplier<S3Client> client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void put(Path file, String sha256, long size) throws IOException {
        String checksum = checksum(file);
        long there = answered(store -> {
            store.putObject(
                    put -> put.bucket(bucket)
                            .key(key(sha256))
                            .contentLength(size)
                            .contentMD5(checksum),
                    RequestBody.fromFile(file));
            return store.headObject(head -> head.bucket(bucket).key(key(sha256)))
                    .contentLength();
        });
        if (there != size) {
            throw new IOException("the store has " + there + " bytes of " + size);
        }
    }

    @Override
    public boolean get(String sha256, long size, Path to) throws IOException {
        return answered(store -> {
            try {
                return store.getObject(get -> get.bucket(bucket).key(key(sha256)), (told, bytes) -> {
                    copy(bytes, to, size + 1);
                    return true;
                });
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    /** @throws IOException when the bucket cannot be reached, or is not ours */
    void probe() throws IOException {
        answered(store -> store.headBucket(head -> head.bucket(bucket)));
    }

    /** Over what an earlier attempt has written. */
    private static void copy(InputStream bytes, Path to, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[BUFFER];
            long left = most;
            int n = bytes.read(buffer, 0, (int) Math.min(left, BUFFER));
            while (n > 0) {
                out.write(buffer, 0, n);
                left -= n;
                n = bytes.read(buffer, 0, (int) Math.min(left, BUFFER));
            }
        }
    }

    /** By MD5, which every store checks before it keeps an object; against forgery there is the digest in its name. */
    private static String checksum(Path file) throws IOException {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    private <T> T answered(Request<T> request) throws IOException {
        try {
            return request.of(client.get());
        } catch (SdkException | UncheckedIOException | IllegalStateException e) {
            throw new IOException("the store refused or did not answer in time", e);
        }
    }

    private String key(String sha256) {
        return prefix + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    /** What is asked of the store. */
    private interface Request<T> {
        T of(S3Client store);
    }
}
