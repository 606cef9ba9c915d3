/**
 * A plugin's own tables in the product's database. The header {@code Jietong-Tables} of its bundle names its room there; the
 * kernel brings the tables up to date and gives transactions over them.
 */
@Version("1.0.0")
package org.jietong.api.tables;

import org.osgi.annotation.versioning.Version;
