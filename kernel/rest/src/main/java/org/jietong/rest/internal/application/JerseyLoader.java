package org.jietong.rest.internal;

import org.glassfish.jersey.server.ResourceConfig;

/** Jersey looks its parts up through the thread's context loader: until it is restored, that is Jersey's own. */
final class JerseyLoader {
    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    JerseyLoader() {
        thread.setContextClassLoader(ResourceConfig.class.getClassLoader());
    }

    void restore() {
        thread.setContextClassLoader(before);
    }
}
