package org.jietong.rules.internal.dmn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.xml.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What stands in {@code classification.dmn}, before the engine sees it.
 *
 * @param columns what the table reads
 * @param rules the rules in order
 * @param text the document as the engine takes it
 */
record TableDocument(TableColumns columns, List<Rule> rules, String text) {
    static final String DECISION = "classification";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String OUTPUT = "category";
    private static final Set<String> ALLOWED =
            Set.of("description", "itemDefinition", "inputData", "decision", "textAnnotation", "association", "DMNDI");

    /**
     * A rule of the table.
     *
     * @param id its name
     * @param cells the conditions in the order of the columns
     * @param category the category it gives
     */
    record Rule(String id, List<String> cells, String category) {}

    /** Reads the document; empty, with findings, when it is not one table over facts. */
    static Optional<TableDocument> read(String file, String xml, Findings findings) {
        Document document;
        try {
            document = SafeXml.parse(xml);
        } catch (SAXException e) {
            findings.error("NOT_XML", file, "detail", e.getMessage());
            return Optional.empty();
        }
        Optional<String> invalid = DmnSchema.problem(document);
        if (invalid.isPresent()) {
            findings.error("TABLE_INVALID", file, "detail", invalid.get());
            return Optional.empty();
        }
        return new Reading(file, findings)
                .read(document.getDocumentElement(), xml)
                .map(table -> TableCompletion.of(document)
                        .map(completed -> new TableDocument(table.columns(), table.rules(), completed))
                        .orElse(table));
    }

    /** Names of the facts that the table reads, in the order of its columns. */
    List<String> inputs() {
        return columns.facts();
    }

    /** One reading of a document that keeps to the schema. */
    private record Reading(String file, Findings findings) {

        Optional<TableDocument> read(Element definitions, String xml) {
            if (!DMN.equals(definitions.getNamespaceURI())) {
                return alien("xmlns");
            }
            for (Element child : SafeXml.children(definitions, "*")) {
                if (!ALLOWED.contains(child.getLocalName())) {
                    return alien(child.getLocalName());
                }
            }
            List<Element> decisions = SafeXml.children(definitions, "decision");
            if (decisions.size() != 1 || !DECISION.equals(decisions.get(0).getAttribute("name"))) {
                return alien("decision");
            }
            List<Element> tables = SafeXml.children(decisions.get(0), "decisionTable");
            if (tables.size() != 1) {
                return alien("decisionTable");
            }
            return formulasAllowed(definitions) ? table(tables.get(0), xml) : Optional.empty();
        }

        private Optional<TableDocument> table(Element table, String xml) {
            List<Element> outputs = SafeXml.children(table, "output");
            if (outputs.size() != 1
                    || !Set.of("", OUTPUT).contains(outputs.get(0).getAttribute("name"))) {
                return alien("output");
            }
            String policy = table.getAttribute("hitPolicy");
            if (!policy.isEmpty() && !policy.equals("UNIQUE")) {
                findings.error("HIT_POLICY_NOT_UNIQUE", file, "value", policy);
                return Optional.empty();
            }
            TableColumns columns = TableColumns.of(table);
            if (!columns.readFacts(file, findings)) {
                return Optional.empty();
            }
            List<Rule> rules =
                    SafeXml.children(table, "rule").stream().map(Reading::rule).toList();
            if (rules.stream()
                    .anyMatch(rule -> rule.cells().size() != columns.columns().size())) {
                return alien("inputEntry");
            }
            if (rules.stream().anyMatch(rule -> rule.id().isBlank())) {
                findings.error("RULE_WITHOUT_NAME", file);
                return Optional.empty();
            }
            return Optional.of(new TableDocument(columns, rules, xml));
        }

        private static Rule rule(Element rule) {
            String category = texts(rule, "outputEntry").findFirst().orElse("");
            return new Rule(rule.getAttribute("id"), texts(rule, "inputEntry").toList(), unquoted(category));
        }

        private static Stream<String> texts(Element parent, String child) {
            return SafeXml.children(parent, child).stream().map(each -> SafeXml.children(each, "text").stream()
                    .findFirst()
                    .map(text -> text.getTextContent().strip())
                    .orElse(""));
        }

        /** The text of a literal; what is no literal stays as it is, and so is no category. */
        private static String unquoted(String literal) {
            boolean quoted = literal.length() > 1 && literal.startsWith("\"") && literal.endsWith("\"");
            return quoted ? literal.substring(1, literal.length() - 1) : literal;
        }

        private boolean formulasAllowed(Element definitions) {
            NodeList texts = definitions.getElementsByTagNameNS(DMN, "text");
            for (int i = 0; i < texts.getLength(); i++) {
                String text = texts.item(i).getTextContent();
                boolean prose =
                        "textAnnotation".equals(texts.item(i).getParentNode().getLocalName())
                                || "annotationEntry"
                                        .equals(texts.item(i).getParentNode().getLocalName());
                if (!prose && !FeelGuard.admits(text)) {
                    findings.error("FORMULA_NOT_ALLOWED", file, "formula", FeelGuard.beginning(text.strip()));
                    return false;
                }
            }
            return true;
        }

        private Optional<TableDocument> alien(String what) {
            findings.error("TABLE_NOT_ALONE", file, "detail", what);
            return Optional.empty();
        }
    }
}
