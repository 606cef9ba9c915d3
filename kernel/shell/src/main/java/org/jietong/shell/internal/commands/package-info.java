/** What whoever runs the system can ask it. */
package org.jietong.shell.internal.commands;
