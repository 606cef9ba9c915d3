/** Mail by SMTP. Whatever of the mail library is seen outside {@code SmtpDelivery} would be loaded at the start. */
package org.jietong.gateways.internal.mail;
