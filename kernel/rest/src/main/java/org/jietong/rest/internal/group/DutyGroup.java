package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.duty.DutyRota;
import org.jietong.api.duty.Skills;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.rest.internal.resource.DayParameters;
import org.jietong.rest.internal.resource.PresenceResource;
import org.jietong.rest.internal.resource.RotaResource;
import org.jietong.rest.internal.resource.SkillsResource;
import org.jietong.rest.internal.rota.RotaImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is to be on duty, and who can do what (R3.2). */
@Component(service = DutyGroup.class)
public final class DutyGroup implements ResourceGroup {
    private final DutyRota rota;
    private final Skills skills;
    private final StaffAccounts accounts;

    @Activate
    public DutyGroup(@Reference DutyRota rota, @Reference Skills skills, @Reference StaffAccounts accounts) {
        this.rota = rota;
        this.skills = skills;
        this.accounts = accounts;
    }

    @Override
    public List<Object> resources(Foundation on) {
        RotaImport imports = new RotaImport(accounts, on.ids(), on.clock().getZone());
        return List.of(
                new RotaResource(rota, imports, on.repetitions(), new DayParameters(on.clock()), on.ids()),
                new PresenceResource(rota, on.clock()),
                new SkillsResource(skills));
    }
}
