package org.jietong.rest.internal.group;

import java.util.Optional;
import org.jietong.api.print.QrCodes;
import org.jietong.rest.internal.resource.QrPictures;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Has them drawn by whatever service there is at that moment. Looked up each time, since its bundle can be replaced. */
@Component
public final class FollowedQrPictures implements QrPictures {
    private final BundleContext context;

    @Activate
    public FollowedQrPictures(BundleContext context) {
        this.context = context;
    }

    @Override
    public Optional<String> svg(String text) {
        ServiceReference<QrCodes> reference = context.getServiceReference(QrCodes.class);
        if (reference == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(context.getService(reference)).map(codes -> codes.svg(text));
        } finally {
            context.ungetService(reference);
        }
    }
}
