/** Messages: puts the parts together. */
package org.jietong.messages.internal;
