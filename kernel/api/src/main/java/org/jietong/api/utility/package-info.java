/**
 * What a utility's bundle brings (an OSGi service {@link org.jietong.api.utility.Utility}) and how the
 * kernel tells which utilities are deployed at this moment (R1.3).
 */
@Version("1.0.0")
package org.jietong.api.utility;

import org.osgi.annotation.versioning.Version;
