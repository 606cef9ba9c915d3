/**
 * Derby's engine as a {@code DataSourceFactory} service.
 */
package org.jietong.libs.derby.internal;
