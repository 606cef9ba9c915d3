/** Filters of lists that people keep and supervisors share. */
package org.jietong.core.internal.filters;
