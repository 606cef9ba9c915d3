/**
 * What is kept of one person: given to the person as a whole, and erased when it is needed no more, as the Personal Information
 * Protection Law asks for.
 */
@Version("1.0.0")
package org.jietong.api.privacy;

import org.osgi.annotation.versioning.Version;
