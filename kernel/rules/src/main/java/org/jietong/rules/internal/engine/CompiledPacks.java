package org.jietong.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;

/** Compiled packs, each compiled once when it is first needed; the ones used last are kept. Safe for many threads. */
public final class CompiledPacks {
    private final Function<String, Optional<PackContent>> contents;
    private final Map<String, FutureTask<CompiledPack>> kept;

    /**
     * @param contents gives the content of a pack by its digest
     * @param most how many compiled packs are kept
     */
    public CompiledPacks(Function<String, Optional<PackContent>> contents, int most) {
        this.contents = contents;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FutureTask<CompiledPack>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * A pack, compiled.
     *
     * @throws IllegalStateException when the pack was never published or cannot be compiled, which its check excludes
     */
    public CompiledPack of(RulePack pack) {
        FutureTask<CompiledPack> task = task(pack);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget(pack, task);
            throw new IllegalStateException("cannot compile " + pack.reference(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling " + pack.reference(), e);
        }
    }

    private synchronized FutureTask<CompiledPack> task(RulePack pack) {
        return kept.computeIfAbsent(pack.reference().digest(), digest -> new FutureTask<>(() -> compile(pack)));
    }

    private synchronized void forget(RulePack pack, FutureTask<CompiledPack> failed) {
        kept.remove(pack.reference().digest(), failed);
    }

    private CompiledPack compile(RulePack pack) {
        PackReference reference = pack.reference();
        PackContent content = contents.apply(reference.digest())
                .orElseThrow(() -> new IllegalStateException("not published: " + reference));
        Findings findings = new Findings();
        return CompiledPack.compile(pack, new PackFiles(content, findings), findings)
                .filter(compiled -> !findings.hasErrors())
                .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
    }
}
