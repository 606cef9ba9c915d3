/** Follow-ups by telephone: what the caller says, and how the call ended. */
package org.jietong.survey.internal.call;
