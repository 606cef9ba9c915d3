/** Puts the survey together over the services of the kernel. */
package org.jietong.survey.internal.component;
