package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.rest.internal.resource.SessionsResource;
import org.jietong.rest.internal.resource.StaffResource;
import org.jietong.rest.internal.resource.SystemResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who works with the system, and what it stands on. */
@Component(service = SystemGroup.class)
public final class SystemGroup implements ResourceGroup {
    private final Sessions sessions;
    private final StaffAccounts accounts;
    private final AccessPolicy policy;
    private final RunningBundles bundles;

    @Activate
    public SystemGroup(
            @Reference Sessions sessions,
            @Reference StaffAccounts accounts,
            @Reference AccessPolicy policy,
            @Reference RunningBundles bundles) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.policy = policy;
        this.bundles = bundles;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(
                new SessionsResource(sessions, accounts),
                new StaffResource(accounts, on.ids(), on.repetitions()),
                new SystemResource(bundles::list, policy));
    }
}
