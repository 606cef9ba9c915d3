/** How commands reach the system: from the same machine, by whoever may read its data folder. */
package org.jietong.shell.internal.access;
