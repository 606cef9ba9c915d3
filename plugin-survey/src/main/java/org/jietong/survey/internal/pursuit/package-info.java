/** Following up over HTTP: plans, follow-ups, calls, rectifications, opinions. */
package org.jietong.survey.internal.pursuit;
