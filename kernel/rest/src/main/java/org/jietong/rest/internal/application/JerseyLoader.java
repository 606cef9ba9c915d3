package org.jietong.rest.internal.application;

import org.glassfish.jersey.server.ResourceConfig;

/** Jersey looks its parts up through the thread's context loader: until it is restored, that is Jersey's own. */
public final class JerseyLoader {
    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    /** Sets it. */
    public JerseyLoader() {
        thread.setContextClassLoader(ResourceConfig.class.getClassLoader());
    }

    /** Puts back what was there before. */
    public void restore() {
        thread.setContextClassLoader(before);
    }
}
