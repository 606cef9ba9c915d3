/** Whose tasks are whose, and the lists of them. */
package org.jietong.core.internal.tasks;
