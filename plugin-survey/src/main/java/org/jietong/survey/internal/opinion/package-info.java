/** Opinions and suggestions: their theme, their owner and the reply. */
package org.jietong.survey.internal.opinion;
