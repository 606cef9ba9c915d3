/** The tables of the survey, in whichever database the house runs on. */
package org.jietong.survey.internal.store;
