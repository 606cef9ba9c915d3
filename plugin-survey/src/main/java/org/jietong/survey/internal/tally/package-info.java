/** What is counted for figures, and kept so that it can be counted quickly. */
package org.jietong.survey.internal.tally;
