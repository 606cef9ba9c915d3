/** Refusals as RFC 9457 problems, in the reader's language, rendered in one place. */
package org.jietong.rest.internal.problem;
