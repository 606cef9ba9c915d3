/** What is kept of one person, given out as a whole and erased. */
package org.jietong.core.internal.privacy;
