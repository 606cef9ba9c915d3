package org.jietong.api.extension;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells of an extension, before requests meet it, whether its resources can be set up. */
@ProviderType
public interface ExtensionTrial {

    /**
     * Sets the resources up as they would be to serve, and takes them down again; one of the same name may serve meanwhile.
     *
     * @return what is wrong with it, for its author; empty when it can serve
     */
    Optional<String> fault(Extension extension);
}
