/** Answering: what was said, checked against the version that asked. */
package org.jietong.survey.internal.answering;
