/**
 * Requests that may arrive more than once. A sender that does not know whether a request got through sends it again under
 * the same key; the change is made once, and the answer that was given is given again.
 */
@Version("1.0.0")
package org.jietong.api.repetition;

import org.osgi.annotation.versioning.Version;
