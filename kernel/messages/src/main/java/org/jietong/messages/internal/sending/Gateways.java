package org.jietong.messages.internal.sending;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jietong.api.messages.Gateway;
import org.jietong.api.rules.NoticeChannel;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The gateways that are there, which come and go. */
@Component(service = Gateways.class)
public final class Gateways {
    private final Map<Gateway, Rank> gateways = new ConcurrentHashMap<>();

    @Activate
    public Gateways() {
        // They are added one by one.
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addGateway(Gateway gateway, Map<String, Object> properties) {
        int ranking = properties.get(Constants.SERVICE_RANKING) instanceof Integer given ? given : 0;
        long id = properties.get(Constants.SERVICE_ID) instanceof Long given ? given : 0;
        gateways.put(gateway, new Rank(ranking, id));
    }

    void removeGateway(Gateway gateway) {
        gateways.remove(gateway);
    }

    /** The one that carries a channel: of several that with the highest ranking, and then the earliest. */
    public Optional<Gateway> of(NoticeChannel channel) {
        return gateways.entrySet().stream()
                .filter(entry -> entry.getKey().channels().contains(channel))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * How services stand to each other.
     *
     * @param ranking the higher goes first
     * @param id of the same ranking, the lower goes first
     */
    private record Rank(int ranking, long id) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER =
                Comparator.comparingInt(Rank::ranking).thenComparing(Rank::id, Comparator.reverseOrder());

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }
}
