package org.jietong.core.internal.cases;

import org.jietong.api.cases.Applications;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the use cases over sheets together. */
@Component(service = ProjectSheets.class)
public final class SheetsComponent extends StoredSheets {

    @Activate
    public SheetsComponent(@Reference Store store, @Reference Applications applications, @Reference RuleEngine engine) {
        super(store, applications, engine);
    }
}
