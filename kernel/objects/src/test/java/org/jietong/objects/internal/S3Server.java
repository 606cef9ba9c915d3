package org.jietong.objects.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.domain.StorageType;
import org.jclouds.blobstore.options.ListContainerOptions;

/** A real S3-compatible server on a free port of loopback, with its objects in memory; it checks signatures. */
public final class S3Server {
    public static final String ACCESS = "jietong";
    public static final String SECRET = "a-secret-of-the-tests";
    public static final String BUCKET = "documents";

    private final BlobStoreContext context;
    private final BlobStore objects;
    private final S3Proxy proxy;

    public S3Server() throws Exception {
        this(0);
    }

    /** On the port that another one had. */
    public S3Server(int port) throws Exception {
        context = ContextBuilder.newBuilder("transient")
                .credentials(ACCESS, SECRET)
                .buildView(BlobStoreContext.class);
        objects = context.getBlobStore();
        objects.createContainerInLocation(null, BUCKET);
        proxy = S3Proxy.builder()
                .blobStore(objects)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS, SECRET)
                .build();
        proxy.start();
    }

    public int port() {
        return proxy.getPort();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The keys of all objects. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (StorageMetadata one : objects.list(BUCKET, ListContainerOptions.Builder.recursive())) {
            if (one.getType() == StorageType.BLOB) {
                keys.add(one.getName());
            }
        }
        return keys;
    }

    byte[] bytes(String key) throws IOException {
        try (InputStream in = objects.getBlob(BUCKET, key).getPayload().openStream()) {
            return in.readAllBytes();
        }
    }

    /** Puts other bytes under a key, past the client. */
    void spoil(String key, byte[] bytes) {
        objects.putBlob(BUCKET, objects.blobBuilder(key).payload(bytes).build());
    }

    public void stop() throws Exception {
        proxy.stop();
        context.close();
    }
}
