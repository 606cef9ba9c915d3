/** Rectifications: what an unhappy answer sets going, until somebody has asked again. */
package org.jietong.survey.internal.rectification;
