package org.jietong.api.utility;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A service that is there while the HTTP API answers. Whoever installs and removes bundles waits for it: the library behind
 * the API looks into all bundles once, when it is set up, and fails for good over one that goes in that moment.
 */
@ProviderType
public interface HttpApi {}
