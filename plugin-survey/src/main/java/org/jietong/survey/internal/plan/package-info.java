/** Plans of follow-ups: who is asked, when, and by which form. */
package org.jietong.survey.internal.plan;
