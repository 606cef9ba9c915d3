package org.jietong.rest.internal.extension;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.glassfish.jersey.servlet.async.AsyncContextDelegateProviderImpl;
import org.glassfish.jersey.servlet.spi.AsyncContextDelegateProvider;
import org.jietong.api.extension.Extension;
import org.jietong.api.extension.Grant;
import org.jietong.api.extension.Permitted;
import org.jietong.rest.internal.application.Frame;
import org.jietong.rest.internal.audit.AuditRecorder;
import org.jietong.rest.internal.group.Foundation;
import org.jietong.rest.internal.problem.Texts;

/**
 * The application of one extension.
 *
 * @param description what it says of itself
 * @param config the application
 */
record ExtensionApplication(Description description, ResourceConfig config) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{2,19}");

    /**
     * Puts it together.
     *
     * @throws IllegalArgumentException when the extension breaks a rule of {@link Extension}
     */
    static ExtensionApplication of(Extension extension, Frame frame) {
        String name = extension.name();
        require(NAME.matcher(name).matches(), "an extension's name is " + NAME + ", not " + name);
        Map<String, Grant> grants =
                extension.grants().stream().collect(Collectors.toMap(Grant::permission, Function.identity()));
        Foundation on = frame.foundation(new Texts(extension::text));
        List<Object> resources = List.copyOf(extension.resources());
        permissions(resources)
                .forEach(permission ->
                        require(grants.containsKey(permission), "no grant says who has the permission " + permission));
        JsonNode document = on.json().read(extension.description().getBytes(StandardCharsets.UTF_8));
        require(document.path("paths").isObject(), "the description of " + name + " has no paths");
        String folder = "/extensions/" + name;
        ResourceConfig config = frame.application(on, folder, resources)
                .registerInstances(
                        new GrantedAccess(grants),
                        new AuditRecorder(frame.trail(), frame.clock(), folder, (method, path) -> false),
                        new ReplySending(),
                        new TreeReader(on.json()))
                .register(new Exchanges(on));
        return new ExtensionApplication(new Description(name, document), config);
    }

    private static Stream<String> permissions(List<Object> resources) {
        return resources.stream()
                .map(Object::getClass)
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.<Method>of(type.getMethods())))
                .filter(element -> element.isAnnotationPresent(Permitted.class))
                .map(element -> element.getAnnotation(Permitted.class).value());
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Gives methods the request that they are called for, and lets them answer later. */
    private static final class Exchanges extends AbstractBinder {
        private final Foundation on;

        private Exchanges(Foundation on) {
            this.on = on;
        }

        @Override
        protected void configure() {
            bind(new ExchangeParameters(on)).to(ValueParamProvider.class);
            bind(AsyncContextDelegateProviderImpl.class).to(AsyncContextDelegateProvider.class);
        }
    }
}
