/** Asking: what is due with follow-ups is done, by message, call or code. */
package org.jietong.survey.internal.asking;
