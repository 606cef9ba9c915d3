package org.jietong.rules.internal.dmn;

import java.util.List;
import java.util.regex.Pattern;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.xml.SafeXml;
import org.w3c.dom.Element;

/**
 * What the heads of a table's columns say that they read.
 *
 * @param columns from the left
 */
record TableColumns(List<Column> columns) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    TableColumns {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param label the title that people gave it
     * @param fact what it reads
     * @param type as what
     */
    record Column(String label, String fact, String type) {}

    static TableColumns of(Element table) {
        return new TableColumns(SafeXml.children(table, "input").stream()
                .flatMap(input -> SafeXml.children(input, "inputExpression").stream()
                        .map(expression -> new Column(
                                input.getAttribute("label"), text(expression), expression.getAttribute("typeRef"))))
                .toList());
    }

    private static String text(Element expression) {
        return SafeXml.children(expression, "text").stream()
                .findFirst()
                .map(text -> text.getTextContent().strip())
                .orElse("");
    }

    List<String> facts() {
        return columns.stream().map(Column::fact).toList();
    }

    /** Whether each reads one fact by its name; those that do not are named. */
    boolean readFacts(String file, Findings findings) {
        List<Column> others = columns.stream()
                .filter(column -> !NAME.matcher(column.fact()).matches())
                .toList();
        others.forEach(column -> refuse(column, file, findings));
        return others.isEmpty();
    }

    /** Refuses the column that reads a fact as something that no fact is. */
    void refuse(String fact, String file, Findings findings) {
        columns.stream()
                .filter(column -> column.fact().equals(fact))
                .findFirst()
                .ifPresent(column -> refuse(column, file, findings));
    }

    private void refuse(Column column, String file, Findings findings) {
        findings.error(
                "COLUMN_NOT_A_FACT",
                file,
                "number",
                String.valueOf(columns.indexOf(column) + 1),
                "label",
                column.label(),
                "value",
                column.fact(),
                "type",
                column.type());
    }
}
