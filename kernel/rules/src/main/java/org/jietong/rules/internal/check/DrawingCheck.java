package org.jietong.rules.internal.check;

import java.util.Optional;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.xml.Drawing;
import org.jietong.rules.internal.xml.SafeXml;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Checks that every drawing is an SVG image and nothing more. */
final class DrawingCheck {
    private static final String FOLDER = "drawings";

    private final PackFiles files;
    private final Findings findings;

    DrawingCheck(PackFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    void check() {
        for (String path : files.in(FOLDER)) {
            files.text(path).ifPresent(text -> drawing(path, text));
        }
    }

    private void drawing(String path, String text) {
        Document document;
        try {
            document = SafeXml.parse(text);
        } catch (SAXException e) {
            findings.error("NOT_XML", path, "detail", e.getMessage());
            return;
        }
        if (!Drawing.isSvg(document.getDocumentElement())) {
            findings.error("NOT_SVG", path);
            return;
        }
        Optional<String> alien = Drawing.alien(document);
        alien.ifPresent(what -> findings.error("DRAWING_NOT_PLAIN", path, "value", what));
    }
}
