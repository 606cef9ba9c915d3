/** What messages say, in both languages. */
package org.jietong.messages.internal.texts;
