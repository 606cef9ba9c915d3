package org.jietong.core.internal.duty;

import java.time.Clock;
import org.jietong.api.duty.Skills;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.core.internal.people.LoadBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the skills together. */
@Component(service = Skills.class, immediate = true)
public final class SkillsComponent extends StoredSkills {

    @Activate
    public SkillsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference RulePacks packs,
            @Reference LoadBook book,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, packs, book, clock);
    }
}
