package org.jietong.gateways.internal.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes the sockets of one mail, which its wire watches. */
final class WatchedSockets extends SocketFactory {
    private final Wire wire;

    WatchedSockets(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Socket createSocket() {
        return wire.watched(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return wire.watched(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return wire.watched(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return wire.watched(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return wire.watched(new Socket(host, port, from, fromPort));
    }
}
