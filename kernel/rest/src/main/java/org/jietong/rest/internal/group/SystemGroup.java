package org.jietong.rest.internal.group;

import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Channels;
import org.jietong.api.identity.Mandates;
import org.jietong.api.identity.OutsideSignIn;
import org.jietong.api.identity.PhoneCodes;
import org.jietong.api.identity.SecondFactor;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.rest.internal.resource.BundlesResource;
import org.jietong.rest.internal.resource.ChannelsResource;
import org.jietong.rest.internal.resource.MandatesResource;
import org.jietong.rest.internal.resource.OutsideSignInResource;
import org.jietong.rest.internal.resource.OwnAccountResource;
import org.jietong.rest.internal.resource.QrPictures;
import org.jietong.rest.internal.resource.SessionsResource;
import org.jietong.rest.internal.resource.SigningIn;
import org.jietong.rest.internal.resource.StaffResource;
import org.osgi.framework.BundleContext;
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
    private final BundleDesk desk;
    private final SecondFactor factor;
    private final PhoneCodes codes;
    private final Mandates mandates;
    private final Channels channels;
    private final QrPictures pictures;
    private final OutsideSignIn outside;
    private final boolean secure;

    @Activate
    public SystemGroup(
            @Reference Sessions sessions,
            @Reference StaffAccounts accounts,
            @Reference AccessPolicy policy,
            @Reference RunningBundles bundles,
            @Reference BundleDesk desk,
            @Reference SecondFactor factor,
            @Reference PhoneCodes codes,
            @Reference Mandates mandates,
            @Reference Channels channels,
            @Reference QrPictures pictures,
            @Reference FollowedOutsideSignIn outside,
            BundleContext context) {
        this(sessions, accounts, policy, bundles, desk, factor, codes, mandates, channels, pictures, outside, address(context));
    }

    /** @param publicAddress the address under which the product is reached, empty when it is not told */
    public SystemGroup(
            Sessions sessions,
            StaffAccounts accounts,
            AccessPolicy policy,
            RunningBundles bundles,
            BundleDesk desk,
            SecondFactor factor,
            PhoneCodes codes,
            Mandates mandates,
            Channels channels,
            QrPictures pictures,
            OutsideSignIn outside,
            String publicAddress) {
        this.factor = factor;
        this.codes = codes;
        this.mandates = mandates;
        this.channels = channels;
        this.pictures = pictures;
        this.outside = outside;
        this.secure = publicAddress.startsWith("https:");
        this.sessions = sessions;
        this.accounts = accounts;
        this.policy = policy;
        this.bundles = bundles;
        this.desk = desk;
    }

    private static String address(BundleContext context) {
        return Optional.ofNullable(context.getProperty("jietong.publicAddress")).orElse("");
    }

    @Override
    public List<Object> resources(Foundation on) {
        SigningIn signingIn = new SigningIn(sessions, on.json(), on.requests(), secure);
        return List.of(
                new SessionsResource(sessions, codes, signingIn),
                new OutsideSignInResource(outside, signingIn),
                new OwnAccountResource(accounts, factor, pictures),
                new MandatesResource(mandates),
                new ChannelsResource(channels),
                new StaffResource(accounts, sessions, factor, on.ids(), on.repetitions()),
                new BundlesResource(bundles::list, desk, policy, on.repetitions(), on.texts()));
    }
}
