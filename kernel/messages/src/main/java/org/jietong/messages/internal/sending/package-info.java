/** From messages to gateways: claimed, handed over, tried again, given up. */
package org.jietong.messages.internal.sending;
