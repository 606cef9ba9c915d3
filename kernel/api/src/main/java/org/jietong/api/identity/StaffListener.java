package org.jietong.api.identity;

import org.osgi.annotation.versioning.ProviderType;

/** Is told when staff were added or changed on this node, after the change was stored. Registered as a service. */
@ProviderType
public interface StaffListener {

    /** Somebody was taken on, or changed duty, scope, weight or role. Returns at once. */
    void staffChanged();
}
