package org.jietong.gateways.internal.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** The same for sockets that speak TLS. */
final class WatchedTls extends SSLSocketFactory {
    private final Wire wire;
    private final SSLSocketFactory trust;

    WatchedTls(Wire wire, SSLSocketFactory trust) {
        this.wire = wire;
        this.trust = trust;
    }

    @Override
    public Socket createSocket() throws IOException {
        return wire.watched(trust.createSocket());
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean closeBelow) throws IOException {
        return wire.watched(trust.createSocket(below, host, port, closeBelow));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return wire.watched(trust.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return wire.watched(trust.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return wire.watched(trust.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return wire.watched(trust.createSocket(host, port, from, fromPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return trust.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return trust.getSupportedCipherSuites();
    }
}
