package org.jietong.rules.internal.dmn;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.rules.internal.pack.Findings;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.DMNType;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Compiles the decision table of a pack. */
public final class TableCompiler {
    /** The file with the table. */
    public static final String FILE = "classification.dmn";

    private TableCompiler() {}

    /**
     * Compiles a table.
     *
     * @return the table; empty, with findings, when it cannot be evaluated
     */
    public static Optional<DmnTable> compile(String xml, Findings findings) {
        return compile(FILE, xml, findings);
    }

    /** The same for a table in another file. */
    public static Optional<DmnTable> compile(String file, String xml, Findings findings) {
        return TableDocument.read(file, xml, findings)
                .flatMap(document -> OwnLoader.with(() -> compile(file, document, findings)));
    }

    private static Optional<DmnTable> compile(String file, TableDocument document, Findings findings) {
        DMNRuntime runtime;
        try {
            DMNRuntimeBuilder builder = DMNRuntimeBuilder.fromDefaults();
            builder.setRootClassLoader(OwnLoader.LOADER);
            runtime = builder.buildConfiguration()
                    .fromResources(List.of(
                            ResourceFactory.newByteArrayResource(document.text().getBytes(StandardCharsets.UTF_8))))
                    .getOrElseThrow(IllegalStateException::new);
        } catch (RuntimeException e) {
            findings.error("TABLE_NOT_COMPILABLE", file, "detail", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        DMNModel model = runtime.getModels().get(0);
        for (DMNMessage message : model.getMessages(DMNMessage.Severity.ERROR)) {
            findings.error("TABLE_NOT_COMPILABLE", file, "detail", message.getText());
        }
        if (model.hasErrors()) {
            return Optional.empty();
        }
        return inputs(file, document, model, findings).map(inputs -> new DmnTable(document, inputs, runtime, model));
    }

    private static Optional<Map<String, FactKind>> inputs(
            String file, TableDocument document, DMNModel model, Findings findings) {
        Map<String, FactKind> inputs = new LinkedHashMap<>();
        for (String name : document.inputs()) {
            Optional<FactKind> kind = Optional.ofNullable(model.getInputByName(name))
                    .map(InputDataNode::getType)
                    .flatMap(type -> FactKind.ofFeel(base(type).getName()));
            if (kind.isEmpty()) {
                document.columns().refuse(name, file, findings);
                return Optional.empty();
            }
            if (inputs.containsKey(name)) {
                findings.error("TABLE_NOT_ALONE", file, "detail", name);
                return Optional.empty();
            }
            inputs.put(name, kind.get());
        }
        return Optional.of(inputs);
    }

    private static DMNType base(DMNType type) {
        return type.getBaseType() == null ? type : base(type.getBaseType());
    }
}
