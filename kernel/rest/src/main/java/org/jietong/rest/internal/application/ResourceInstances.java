package org.jietong.rest.internal.application;

import java.lang.reflect.Type;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** Hands Jersey the resources ready-made: it finds an instance where it would otherwise make one. */
public final class ResourceInstances extends AbstractBinder {
    private final List<Object> resources;

    /** @param resources each of a class of its own */
    public ResourceInstances(List<Object> resources) {
        this.resources = resources;
    }

    @Override
    protected void configure() {
        resources.forEach(resource -> bind(resource).to((Type) resource.getClass()));
    }
}
