/** Questions and answers on cases (R3.3). */
package org.jietong.core.internal.conversation;
