/** The life of questionnaires: drafts, their publication, their end, and the comparison of versions. */
package org.jietong.survey.internal.life;
