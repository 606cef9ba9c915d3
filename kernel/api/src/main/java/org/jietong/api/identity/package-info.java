/**
 * Who calls, in which role and scope, and what that allows; staff accounts and sessions.
 */
@Version("1.2.0")
package org.jietong.api.identity;

import org.osgi.annotation.versioning.Version;
