package org.jietong.deploy.internal.utilities;

import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever deploys a bundle publishes its pack; a utility whose pack was not published cannot serve. */
record Admission(RulePacks packs) implements Function<Newcomer, Optional<ServedUtility>> {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    @Override
    public Optional<ServedUtility> apply(Newcomer newcomer) {
        try {
            Optional<RulePack> published = packs.find(newcomer.pack());
            tell(newcomer, published.isPresent());
            return published.map(newcomer::serving);
        } catch (RuntimeException e) {
            LOG.error("Utility {} of {} is not listed", newcomer.code(), newcomer.symbolicName(), e);
            return Optional.empty();
        }
    }

    private static void tell(Newcomer newcomer, boolean serves) {
        if (serves) {
            LOG.info("Utility {} is served by {} {}", newcomer.code(), newcomer.symbolicName(), newcomer.version());
        } else {
            LOG.error(
                    "Utility {} of {} {} is not listed: its rule pack is not published",
                    newcomer.code(),
                    newcomer.symbolicName(),
                    newcomer.version());
        }
    }
}
