/** What stands in for the rest of the product. */
package org.jietong.messages.internal.fakes;
