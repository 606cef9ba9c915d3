/** Figures for those who ask for them: over HTTP, within what they answer for. */
package org.jietong.survey.internal.report;
