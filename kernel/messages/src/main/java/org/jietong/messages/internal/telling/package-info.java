/** From events to messages: who is told of what, by which ways, and once. */
package org.jietong.messages.internal.telling;
