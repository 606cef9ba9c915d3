package org.jietong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the product answered.
 *
 * @param body the JSON; a missing node when there was none
 */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
