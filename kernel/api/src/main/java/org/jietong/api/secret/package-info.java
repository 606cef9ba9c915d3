/**
 * Secrets and personal data as they are kept: sealed, so that whoever has only the database or a backup of it cannot read them, and
 * found again by blind indexes.
 */
@Version("1.0.0")
package org.jietong.api.secret;

import org.osgi.annotation.versioning.Version;
