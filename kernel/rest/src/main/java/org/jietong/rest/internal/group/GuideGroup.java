package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.Utilities;
import org.jietong.rest.internal.docs.OpenApiResource;
import org.jietong.rest.internal.extension.Descriptions;
import org.jietong.rest.internal.resource.Guides;
import org.jietong.rest.internal.resource.UtilitiesResource;
import org.jietong.rest.internal.resource.WorkingTimeResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be asked for, and by which rules. */
@Component(service = GuideGroup.class)
public final class GuideGroup implements ResourceGroup {
    private final Utilities utilities;
    private final RulePacks packs;
    private final RuleEngine engine;
    private final WorkingTime workingTime;
    private final Descriptions extensions;

    @Activate
    public GuideGroup(
            @Reference Utilities utilities,
            @Reference RulePacks packs,
            @Reference RuleEngine engine,
            @Reference WorkingTime workingTime,
            @Reference Descriptions extensions) {
        this.utilities = utilities;
        this.packs = packs;
        this.engine = engine;
        this.workingTime = workingTime;
        this.extensions = extensions;
    }

    @Override
    public List<Object> resources(Foundation on) {
        Guides guides = new Guides(utilities, packs, engine, on.clock());
        return List.of(
                new OpenApiResource(extensions),
                new UtilitiesResource(utilities, guides),
                new WorkingTimeResource(workingTime));
    }
}
