package org.jietong.core.internal.documents;

import java.nio.file.Path;
import org.jietong.api.cases.DocumentContents;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps documents in the folder {@code documents} of what {@code jietong.data} names. */
@Component(service = DocumentContents.class, immediate = true)
public final class FileContentsComponent extends FileContents {

    @Activate
    public FileContentsComponent(BundleContext context) {
        super(dataFolder(context).resolve("documents"));
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
