package org.jietong.rest.internal.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jietong.api.extension.Extension;
import org.jietong.api.store.AnswerRecords;
import org.jietong.rest.internal.extension.sample.SampleExtension;

/** Loads the classes of the sample anew, as the framework does for each version of a bundle. */
final class SampleLoader extends ClassLoader {
    private static final String OWN = SampleExtension.class.getPackageName() + ".";

    SampleLoader() {
        super(SampleLoader.class.getClassLoader());
    }

    /** The extension in a version of its own. */
    Extension extension(Supplier<CompletionStage<String>> greeting, AnswerRecords answers) {
        try {
            return (Extension) loadClass(SampleExtension.class.getName())
                    .getConstructor(Supplier.class, AnswerRecords.class)
                    .newInstance(greeting, answers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(OWN) ? defined(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
