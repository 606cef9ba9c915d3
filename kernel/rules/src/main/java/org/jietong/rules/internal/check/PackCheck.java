package org.jietong.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.engine.CompiledPack;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.PackReader;
import org.jietong.rules.internal.pack.Sample;
import org.jietong.rules.internal.pack.SampleReader;

/**
 * What the check has to say of a pack.
 *
 * @param pack the pack as read, if it could be read; not to be used while there are errors
 * @param findings all that was found
 */
public record PackCheck(Optional<RulePack> pack, List<PackFinding> findings) {
    public PackCheck {
        findings = List.copyOf(findings);
    }

    /** Checks a pack as far as it can be read. */
    public static PackCheck of(PackContent content) {
        Findings findings = new Findings();
        PackFiles files = new PackFiles(content, findings);
        if (!files.areOfLawfulSize()) {
            return new PackCheck(Optional.empty(), findings.all());
        }
        Optional<RulePack> pack = PackReader.read(content, findings);
        List<Sample> samples = SampleReader.samples(files);
        new DrawingCheck(files, findings).check();
        pack.ifPresent(read -> CompiledPack.compile(read, files, findings).ifPresent(compiled -> {
            check(read, compiled, samples, findings);
            new ReadingCheck(read, compiled, findings).check(files);
        }));
        return new PackCheck(pack, findings.all());
    }

    /** Whether the pack can be published. */
    public boolean passed() {
        return pack.isPresent()
                && findings.stream().noneMatch(finding -> finding.severity() == PackFinding.Severity.ERROR);
    }

    private static void check(RulePack pack, CompiledPack compiled, List<Sample> samples, Findings findings) {
        kits(pack, compiled, findings);
        new TableCheck(pack, compiled, findings).check();
        new CoverCheck(compiled, findings).check();
        new SampleCheck(pack, compiled, findings).check(samples);
    }

    private static void kits(RulePack pack, CompiledPack compiled, Findings findings) {
        for (int i = 0; i < pack.categories().size(); i++) {
            Category category = pack.categories().get(i);
            String where = PackReader.FILE + "#/categories/" + i + "/kit";
            category.kit()
                    .filter(kit -> !compiled.kits().containsKey(kit))
                    .ifPresent(kit -> findings.error("UNKNOWN_KIT", where, "value", kit));
        }
    }
}
