/**
 * Messages to people, and the gateways by which they leave the house.
 */
@Version("1.0.0")
package org.jietong.api.messages;

import org.osgi.annotation.versioning.Version;
