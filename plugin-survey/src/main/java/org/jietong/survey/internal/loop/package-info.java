/** What answers set going: follow-ups end, rectifications open and close, opinions find an owner. */
package org.jietong.survey.internal.loop;
