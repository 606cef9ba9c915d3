/** What people see and do: notices of staff, what became of messages, health. */
package org.jietong.messages.internal.desk;
