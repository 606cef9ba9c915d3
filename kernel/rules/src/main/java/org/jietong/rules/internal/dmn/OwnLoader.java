package org.jietong.rules.internal.dmn;

import java.util.function.Supplier;

/** Runs work of the DMN engine with this bundle's class loader, through which alone its own classes are found. */
final class OwnLoader {
    static final ClassLoader LOADER = OwnLoader.class.getClassLoader();

    private OwnLoader() {}

    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
