package org.jietong.gateways.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** To set a carrier up costs next to nothing. */
class MailLibraryTest {

    /** Loads the classes of this bundle anew and notes which others they ask for. */
    private static final class NotingLoader extends ClassLoader {
        private final Set<String> asked = ConcurrentHashMap.newKeySet();

        NotingLoader() {
            super(MailLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            if (!name.startsWith("org.jietong.gateways.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? read(name) : known;
            }
        }

        private Class<?> read(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void theMailLibraryIsNotLookedAtBeforeTheFirstMail() throws Exception {
        NotingLoader loader = new NotingLoader();
        Class<?> carriers = loader.loadClass(ConfiguredCarriers.class.getName());
        Method read = carriers.getDeclaredMethod("read", UnaryOperator.class, Clock.class);
        read.setAccessible(true);
        Map<String, String> settings =
                Map.of("jietong.mail.host", "mail.example.org", "jietong.mail.from", "jietong@example.org");
        UnaryOperator<String> properties = settings::get;
        List<?> readings = (List<?>) read.invoke(null, properties, Clock.systemUTC());
        assertThat(readings).first().asString().contains("SmtpGateway");
        assertThat(loader.asked).contains("org.jietong.gateways.internal.mail.SmtpGateway");
        assertThat(loader.asked)
                .noneMatch(name -> name.startsWith("jakarta.mail.") || name.startsWith("org.eclipse.angus."));
    }
}
