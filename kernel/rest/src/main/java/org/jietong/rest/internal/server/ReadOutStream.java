package org.jietong.rest.internal.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.TunnelSupport;
import org.eclipse.jetty.util.Callback;

/**
 * One exchange on a connection. Before it is answered, what is left of the request's body is read and forgotten: the
 * next request on the connection begins where the body ends. When that cannot be reached, the answer says that the
 * connection is closed.
 */
final class ReadOutStream implements HttpStream {
    private final HttpStream stream;
    private final Request request;
    private volatile boolean bodyComes;
    private volatile boolean answered;

    ReadOutStream(HttpStream stream, Request request) {
        this.stream = stream;
        this.request = request;
        this.bodyComes = !request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
    }

    @Override
    public void send(
            MetaData.Request asked, MetaData.Response head, boolean last, ByteBuffer content, Callback callback) {
        // An answer that goes on while it is no refusal may be made from what is still being read.
        boolean ends = last || refuses(head);
        if (answered || !ends) {
            stream.send(asked, head, last, content, callback);
            return;
        }
        answered = true;
        new Remainder(
                        request,
                        () -> bodyComes,
                        whole -> stream.send(asked, whole ? head : closing(head), last, content, callback))
                .readOut();
    }

    private static boolean refuses(MetaData.Response head) {
        return head != null && head.getStatus() >= HttpStatus.BAD_REQUEST_400;
    }

    private static MetaData.Response closing(MetaData.Response head) {
        return head == null
                ? null
                : new MetaData.Response(
                        head.getStatus(),
                        head.getReason(),
                        head.getHttpVersion(),
                        HttpFields.build(head.getHttpFields()).put(HttpFields.CONNECTION_CLOSE),
                        head.getContentLength(),
                        head.getTrailersSupplier());
    }

    @Override
    public Content.Chunk read() {
        Content.Chunk chunk = stream.read();
        if (chunk != null) {
            bodyComes = true;
        }
        return chunk;
    }

    /** Whoever demands the body has the sender told to go on, when it waits for that. */
    @Override
    public void demand() {
        bodyComes = true;
        stream.demand();
    }

    /** Until the answer there is no hurry; the server would give the connection up for what is not there this moment. */
    @Override
    public Throwable consumeAvailable() {
        return answered ? stream.consumeAvailable() : null;
    }

    @Override
    public String getId() {
        return stream.getId();
    }

    @Override
    public void prepareResponse(HttpFields.Mutable headers) {
        stream.prepareResponse(headers);
    }

    @Override
    public long getIdleTimeout() {
        return stream.getIdleTimeout();
    }

    @Override
    public void setIdleTimeout(long milliseconds) {
        stream.setIdleTimeout(milliseconds);
    }

    @Override
    public boolean isCommitted() {
        return stream.isCommitted();
    }

    @Override
    public TunnelSupport getTunnelSupport() {
        return stream.getTunnelSupport();
    }

    @Override
    public InvocationType getInvocationType() {
        return stream.getInvocationType();
    }

    @Override
    public void succeeded() {
        stream.succeeded();
    }

    @Override
    public void failed(Throwable cause) {
        stream.failed(cause);
    }
}
