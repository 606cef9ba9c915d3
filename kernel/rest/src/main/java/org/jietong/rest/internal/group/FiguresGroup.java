package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.figures.Figures;
import org.jietong.rest.internal.resource.FiguresResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of the work. */
@Component(service = FiguresGroup.class)
public final class FiguresGroup implements ResourceGroup {
    private final Figures figures;

    @Activate
    public FiguresGroup(@Reference Figures figures) {
        this.figures = figures;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(new FiguresResource(figures, on.texts(), on.clock()));
    }
}
