package org.jietong.rules.internal.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Says whether an SVG is a mere drawing: nothing that runs, nothing from outside. */
public final class Drawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "set", "animate");

    private Drawing() {}

    /** Whether the root is an SVG image. */
    public static boolean isSvg(Element root) {
        return "svg".equals(root.getLocalName()) && SVG.equals(root.getNamespaceURI());
    }

    /** The first thing in a drawing that is not mere drawing; empty when it is plain. */
    public static Optional<String> alien(Node node) {
        if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
            return Optional.of("<?" + node.getNodeName() + "?>");
        }
        if (node instanceof Element element) {
            Optional<String> own = alienElement(element);
            if (own.isPresent()) {
                return own;
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            Optional<String> found = alien(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> alienElement(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(name)) {
            return Optional.of("<" + name + ">");
        }
        if (name.equals("style") && reachesOut(element.getTextContent())) {
            return Optional.of("<style>");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (isAlien(attribute)) {
                return Optional.of(attribute.getName() + "=\"…\"");
            }
        }
        return Optional.empty();
    }

    private static boolean isAlien(Attr attribute) {
        String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || ((name.equals("href") || name.equals("src")) && !value.startsWith("#"))
                || (!isNamespace(attribute) && reachesOut(value));
    }

    private static boolean isNamespace(Attr attribute) {
        return "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
    }

    private static boolean reachesOut(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.contains("javascript:")
                || plain.contains("@import")
                || plain.matches("(?s).*url\\(\\s*['\"]?[^#'\"\\s].*");
    }
}
