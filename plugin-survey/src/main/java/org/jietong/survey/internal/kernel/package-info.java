/** What the survey asks of the kernel. */
package org.jietong.survey.internal.kernel;
