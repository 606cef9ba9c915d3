package org.jietong.core.internal.documents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.cases.ContentScanner;
import org.jietong.api.cases.ContentStore;
import org.jietong.api.cases.DocumentContents;
import org.jietong.core.internal.documents.scan.Scanning;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps documents in the folder {@code documents} of what {@code jietong.data} names, or in the store that is connected. */
@Component(service = DocumentContents.class, immediate = true)
public final class KeptContentsComponent extends KeptContents {
    private final AtomicReference<ContentScanner> scanner;
    private final AtomicReference<ContentStore> store;

    /** @throws IllegalArgumentException when a setting of the scanner, or where files are kept, is wrong */
    @Activate
    public KeptContentsComponent(BundleContext context) {
        this(context, new AtomicReference<>(), new AtomicReference<>());
    }

    private KeptContentsComponent(
            BundleContext context, AtomicReference<ContentScanner> scanner, AtomicReference<ContentStore> store) {
        super(
                dataFolder(context).resolve("documents"),
                () -> Optional.ofNullable(store.get()),
                Destination.of(context.getProperty("jietong.documents.store")),
                Scanning.of(context::getProperty, () -> Optional.ofNullable(scanner.get())));
        this.scanner = scanner;
        this.store = store;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "gone")
    void come(ContentScanner present) {
        scanner.set(present);
    }

    /** Another may have come before this one went. */
    void gone(ContentScanner past) {
        scanner.compareAndSet(past, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "disconnected")
    void connected(ContentStore present) {
        store.set(present);
    }

    /** Another may have come before this one went. */
    void disconnected(ContentStore past) {
        store.compareAndSet(past, null);
    }

    private static Path dataFolder(BundleContext context) {
        String data = context.getProperty("jietong.data");
        if (data != null) {
            return Path.of(data);
        }
        String home = context.getProperty("jietong.home");
        return Path.of(home == null ? "." : home, "data");
    }
}
