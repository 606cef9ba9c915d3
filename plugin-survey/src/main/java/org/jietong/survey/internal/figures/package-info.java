/** Figures: what the answers say together, and how sure it is. */
package org.jietong.survey.internal.figures;
