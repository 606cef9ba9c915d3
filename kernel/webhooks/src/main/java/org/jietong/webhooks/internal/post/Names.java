package org.jietong.webhooks.internal.post;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a name. */
@FunctionalInterface
public interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
}
