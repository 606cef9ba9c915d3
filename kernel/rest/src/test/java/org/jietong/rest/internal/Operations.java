package org.jietong.rest.internal;

import java.util.List;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ExtendedResourceContext;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jietong.rest.internal.door.OperationTable;

/**
 * A method of Jersey's resource model.
 *
 * @param method HTTP method
 * @param path template of the path, with a slash in front
 * @param open whether it needs no session
 */
record Operations(String method, String path, boolean open) {
    static List<Operations> of(ApplicationHandler handler) {
        return handler
                .getInjectionManager()
                .getInstance(ExtendedResourceContext.class)
                .getResourceModel()
                .getRootResources()
                .stream()
                .flatMap(resource -> below("", resource))
                .filter(operation -> !operation.method().equals("OPTIONS"))
                .distinct()
                .toList();
    }

    private static Stream<Operations> below(String prefix, Resource resource) {
        String own = resource.getPath().startsWith("/") ? resource.getPath() : "/" + resource.getPath();
        String path = own.equals("/") ? prefix : prefix + own;
        return Stream.concat(
                resource.getResourceMethods().stream().map(method -> of(path, method)),
                resource.getChildResources().stream().flatMap(child -> below(path, child)));
    }

    private static Operations of(String path, ResourceMethod method) {
        boolean open = OperationTable.read().open(method.getHttpMethod(), path);
        return new Operations(method.getHttpMethod(), path, open);
    }
}
