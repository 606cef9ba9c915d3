/**
 * Web hooks: what happens to cases, posted to whoever subscribed to it.
 */
@Version("1.0.0")
package org.jietong.api.webhooks;

import org.osgi.annotation.versioning.Version;
