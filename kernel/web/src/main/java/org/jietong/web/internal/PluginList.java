package org.jietong.web.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** What the pages ask for first: {@code [{"name", "hall", "console"}]}, the addresses of the scripts that plugins bring. */
final class PluginList {
    private final PluginPages plugins;
    private final ObjectMapper mapper = new ObjectMapper();

    PluginList(PluginPages plugins) {
        this.plugins = plugins;
    }

    Asset asset() throws IOException {
        ArrayNode list = mapper.createArrayNode();
        StringBuilder tag = new StringBuilder("\"");
        for (PluginFolder folder : plugins.present()) {
            ObjectNode entry = list.addObject().put("name", folder.name());
            folder.script("hall.js").ifPresent(address -> entry.put("hall", address));
            folder.script("console.js").ifPresent(address -> entry.put("console", address));
            tag.append(folder.name()).append('-').append(folder.version()).append('.');
        }
        return new Asset(
                mapper.writeValueAsBytes(list),
                Optional.empty(),
                MediaTypes.of("plugins.json"),
                tag.append('"').toString());
    }
}
