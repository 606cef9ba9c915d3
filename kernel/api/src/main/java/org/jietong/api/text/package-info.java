/**
 * Texts in the two languages of the product, and the regions they are shown in.
 */
@Version("1.0.0")
package org.jietong.api.text;

import org.osgi.annotation.versioning.Version;
