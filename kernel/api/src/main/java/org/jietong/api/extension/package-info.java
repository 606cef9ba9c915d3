/**
 * HTTP resources of a plugin, below {@code /api/v1/extensions/<name>}, with the kernel's sign-in, problems, languages and limits.
 */
@Version("1.1.0")
package org.jietong.api.extension;

import org.osgi.annotation.versioning.Version;
