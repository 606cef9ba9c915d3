package org.jietong.rules.internal.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.rules.PackContent;
import org.jietong.api.store.PackRecords;
import org.jietong.api.utility.UtilityCode;

/** Packs in memory. */
final class MemoryPacks implements PackRecords {
    private final List<Kept> kept = new ArrayList<>();
    private final Map<String, PackContent> contents = new HashMap<>();
    private final List<Activation> activations = new ArrayList<>();
    private final List<PackEvent> events = new ArrayList<>();

    MemoryPacks copy() {
        MemoryPacks copy = new MemoryPacks();
        copy.become(this);
        return copy;
    }

    void become(MemoryPacks other) {
        List<Kept> keptThere = List.copyOf(other.kept);
        Map<String, PackContent> contentsThere = Map.copyOf(other.contents);
        List<Activation> activationsThere = List.copyOf(other.activations);
        List<PackEvent> eventsThere = List.copyOf(other.events);
        kept.clear();
        contents.clear();
        activations.clear();
        events.clear();
        kept.addAll(keptThere);
        contents.putAll(contentsThere);
        activations.addAll(activationsThere);
        events.addAll(eventsThere);
    }

    @Override
    public List<Kept> all() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<Kept> find(String digest) {
        return kept.stream()
                .filter(pack -> pack.reference().digest().equals(digest))
                .findFirst();
    }

    @Override
    public Optional<Kept> find(UtilityCode utility, String version) {
        return kept.stream()
                .filter(pack -> pack.reference().utility().equals(utility)
                        && pack.reference().version().equals(version))
                .findFirst();
    }

    @Override
    public Optional<PackContent> content(String digest) {
        return Optional.ofNullable(contents.get(digest));
    }

    @Override
    public void insert(Kept pack, PackContent content) {
        kept.add(pack);
        contents.put(content.digest(), content);
    }

    @Override
    public boolean move(String digest, PackStage from, PackStage to) {
        Optional<Kept> found = find(digest).filter(pack -> pack.stage() == from);
        found.ifPresent(pack -> kept.set(kept.indexOf(pack), new Kept(pack.reference(), to, pack.addedAt())));
        return found.isPresent();
    }

    @Override
    public List<Activation> activations() {
        return List.copyOf(activations);
    }

    @Override
    public void activate(Activation activation) {
        activations.add(activation);
    }

    @Override
    public boolean cancel(Activation activation, Instant at) {
        int place = activations.indexOf(activation);
        if (place < 0 || activation.cancelledAt().isPresent()) {
            return false;
        }
        activations.set(
                place,
                new Activation(
                        activation.utility(),
                        activation.digest(),
                        activation.from(),
                        activation.recordedAt(),
                        activation.by(),
                        activation.why(),
                        Optional.of(at)));
        return true;
    }

    @Override
    public List<PackEvent> events(String digest) {
        return events.stream().filter(event -> event.digest().equals(digest)).toList();
    }

    @Override
    public void append(PackEvent event) {
        events.add(event);
    }
}
