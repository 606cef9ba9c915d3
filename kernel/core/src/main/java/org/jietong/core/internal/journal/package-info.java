/** The journal as others read it: places, positions, and what is set aside. */
package org.jietong.core.internal.journal;
