package org.jietong.rules.internal.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The XML schema of DMN 1.3, which the DMN engine brings along. */
final class DmnSchema {
    private static final String FOLDER = "org/omg/spec/DMN/20191111/";

    private DmnSchema() {}

    /** Why a document does not keep to DMN 1.3; empty when it does. */
    static Optional<String> problem(Document document) {
        try {
            schema().newValidator().validate(new DOMSource(document));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a document in memory cannot fail to be read", e);
        }
    }

    /** Read at each check: checks are rare, and the schema is large to keep. */
    private static Schema schema() throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setResourceResolver(
                (type, namespace, publicId, systemId, base) -> new OwnInput(systemId, open(systemId)));
        try (InputStream in = open("DMN13.xsd")) {
            return factory.newSchema(new StreamSource(in, "DMN13.xsd"));
        }
    }

    private static InputStream open(String systemId) {
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        InputStream in = OwnLoader.LOADER.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the schema of DMN refers to " + name);
        }
        return in;
    }
}
