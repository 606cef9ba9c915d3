package org.jietong.core.internal.fakes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.rules.PackContent;
import org.jietong.api.store.PackRecords;
import org.jietong.api.utility.UtilityCode;

/** Packs of which each has one drawing, which tells its digest. */
final class MemoryPacks implements PackRecords {

    /** The drawing of a pack. */
    static String drawing(String digest) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + digest + "</title></svg>";
    }

    @Override
    public Optional<PackContent> content(String digest) {
        byte[] drawing = drawing(digest).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new PackContent(Map.of("pack.json", new byte[0], "drawings/D.svg", drawing)));
    }

    @Override
    public List<Kept> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> find(String digest) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> find(UtilityCode utility, String version) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void insert(Kept pack, PackContent content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean move(String digest, PackStage from, PackStage to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Activation> activations() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void activate(Activation activation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean cancel(Activation activation, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PackEvent> events(String digest) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void append(PackEvent event) {
        throw new UnsupportedOperationException();
    }
}
