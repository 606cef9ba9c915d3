package org.jietong.rest.internal.extension;

import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.jietong.api.extension.Exchange;
import org.jietong.rest.internal.group.Foundation;

/** Fills parameters of type {@link Exchange}. */
final class ExchangeParameters implements ValueParamProvider {
    private final Foundation on;

    ExchangeParameters(Foundation on) {
        this.on = on;
    }

    /** Null, as Jersey has it, for a parameter that somebody else fills. */
    @Override
    public Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        return parameter.getRawType() == Exchange.class ? request -> new AskedExchange(request, on) : null;
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
