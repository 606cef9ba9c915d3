package org.jietong.rules.internal.dmn;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jietong.rules.internal.xml.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Adds to a table what the engine demands and modelers leave out. People who fill in a table say by the heads of its columns what
 * it reads; the diagram around it often shows none of that, or shows it as of any type.
 */
final class TableCompletion {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String TYPE = "typeRef";
    private static final String NAME = "name";
    private static final String VARIABLE = "variable";

    /** What says nothing of a type, so that the column says it. */
    private static final Set<String> ANY = Set.of("", "Any");

    /** Types of numbers that Camunda Modeler offers beside those of DMN. */
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double");

    private final Document document;
    private final Element definitions;
    private final Element decision;
    private boolean changed;

    private TableCompletion(Document document) {
        this.document = document;
        this.definitions = document.getDocumentElement();
        this.decision = SafeXml.children(definitions, "decision").get(0);
    }

    /**
     * Completes a document, in place.
     *
     * @param document one that holds one decision with one table over facts
     * @return its text; empty when there was nothing to add
     */
    static Optional<String> of(Document document) {
        TableCompletion completion = new TableCompletion(document);
        completion.complete();
        return completion.changed ? Optional.of(text(document)) : Optional.empty();
    }

    private void complete() {
        variable(decision, FactKind.TEXT.feelName());
        Element table = SafeXml.children(decision, "decisionTable").get(0);
        for (Element input : SafeXml.children(table, "input")) {
            SafeXml.children(input, "inputExpression").stream().findFirst().ifPresent(this::column);
        }
        SafeXml.children(table, "rule").stream()
                .flatMap(rule -> SafeXml.children(rule, "inputEntry").stream())
                .flatMap(cell -> SafeXml.children(cell, "text").stream())
                .filter(text -> text.getTextContent().isBlank())
                .forEach(this::anything);
    }

    /** A cell that was left blank says nothing about its column. */
    private void anything(Element text) {
        text.setTextContent("-");
        changed = true;
    }

    private void column(Element expression) {
        if (NUMBERS.contains(expression.getAttribute(TYPE))) {
            set(expression, TYPE, FactKind.NUMBER.feelName());
        }
        String fact =
                SafeXml.children(expression, "text").get(0).getTextContent().strip();
        Element data = named(fact).orElseGet(() -> inputData(fact));
        variable(data, expression.getAttribute(TYPE));
        String reference = "#" + data.getAttribute("id");
        if (required().noneMatch(reference::equals)) {
            require(reference);
        }
    }

    private Optional<Element> named(String fact) {
        return SafeXml.children(definitions, "inputData").stream()
                .filter(data -> data.getAttribute(NAME).equals(fact))
                .findFirst();
    }

    private Element inputData(String fact) {
        Element data = add(definitions, "inputData", decision);
        set(data, "id", "input-of-" + fact);
        set(data, NAME, fact);
        return data;
    }

    /** The variable of an element has its name; it has the type that it states itself, else the one given. */
    private void variable(Element owner, String type) {
        List<Element> known = SafeXml.children(owner, VARIABLE);
        Element variable = known.isEmpty() ? add(owner, VARIABLE, afterDescription(owner)) : known.get(0);
        String name = owner.getAttribute(NAME);
        if (!variable.getAttribute(NAME).equals(name)) {
            set(variable, NAME, name);
        }
        String stated = variable.getAttribute(TYPE);
        if (NUMBERS.contains(stated)) {
            set(variable, TYPE, FactKind.NUMBER.feelName());
        } else if (ANY.contains(stated) && !ANY.contains(type)) {
            set(variable, TYPE, type);
        }
    }

    private static Element afterDescription(Element owner) {
        Set<String> before = Set.of("description", "extensionElements", "question", "allowedAnswers");
        return SafeXml.children(owner, "*").stream()
                .filter(child -> !before.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> required() {
        return SafeXml.children(decision, "informationRequirement").stream()
                .flatMap(requirement -> SafeXml.children(requirement, "requiredInput").stream())
                .map(input -> input.getAttribute("href"));
    }

    private void require(String reference) {
        Element table = SafeXml.children(decision, "decisionTable").get(0);
        Element requirement = add(decision, "informationRequirement", table);
        set(add(requirement, "requiredInput", null), "href", reference);
    }

    private Element add(Element parent, String name, Element before) {
        String prefix = definitions.getPrefix();
        Element added = document.createElementNS(DMN, prefix == null ? name : prefix + ":" + name);
        parent.insertBefore(added, before);
        changed = true;
        return added;
    }

    private void set(Element element, String attribute, String value) {
        element.setAttribute(attribute, value);
        changed = true;
    }

    private static String text(Document document) {
        StringWriter text = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("a document in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
