package org.jietong.deploy.internal.plugins;

import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;

/**
 * The rule pack that a plugin's jar carries.
 *
 * @param content its files
 * @param reference what it is known by
 */
record BroughtPack(PackContent content, PackReference reference) {}
