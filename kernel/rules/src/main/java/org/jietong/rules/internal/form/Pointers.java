package org.jietong.rules.internal.form;

import com.networknt.schema.path.NodePath;

/** JSON Pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String of(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = child(pointer, String.valueOf(path.getElement(i)));
        }
        return pointer;
    }
}
