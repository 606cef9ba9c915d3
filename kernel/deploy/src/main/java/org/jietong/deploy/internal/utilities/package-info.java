/** The utilities that serve at this moment, as the plugins' services come and go. */
package org.jietong.deploy.internal.utilities;
