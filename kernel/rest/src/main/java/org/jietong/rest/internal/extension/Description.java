package org.jietong.rest.internal.extension;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an extension says of itself in the contract.
 *
 * @param name its name in the address
 * @param document its part of the OpenAPI document
 */
public record Description(String name, JsonNode document) {}
