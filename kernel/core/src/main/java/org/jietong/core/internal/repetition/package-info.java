/** Requests that arrive more than once. */
package org.jietong.core.internal.repetition;
