/** Keeps what plugins work out apart: slowness and failures of one utility are its own. */
package org.jietong.rules.internal.fence;
