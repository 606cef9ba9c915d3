/** Figures of the work, counted from the journal (R7.3). */
package org.jietong.core.internal.figures;
