package org.jietong.rules.internal.conformance;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackConformity;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.osgi.service.component.annotations.Component;

/** Keeps the pack that was asked for last compiled: a plugin in work comes with the same pack again and again. */
@Component
public final class ConformityComponent implements PackConformity {
    private Optional<Conformance> last = Optional.empty();

    @Override
    public List<PackFinding> findings(PackContent content, UnaryOperator<Facts> derivation) {
        return over(content).findings(derivation);
    }

    private synchronized Conformance over(PackContent content) {
        Conformance conformance =
                last.filter(known -> known.content().equals(content)).orElseGet(() -> Conformance.of(content));
        last = Optional.of(conformance);
        return conformance;
    }
}
