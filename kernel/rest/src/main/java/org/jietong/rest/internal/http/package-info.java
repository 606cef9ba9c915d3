/** What holds for every request: who asks, how much may be sent, what is remembered and what is kept from being remembered. */
package org.jietong.rest.internal.http;
