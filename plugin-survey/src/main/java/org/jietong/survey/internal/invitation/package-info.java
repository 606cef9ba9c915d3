/** Invitations: who may answer, once, until when, and by which secret. */
package org.jietong.survey.internal.invitation;
