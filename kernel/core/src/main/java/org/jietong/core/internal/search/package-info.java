/** Finding cases by the words that people remember of them. */
package org.jietong.core.internal.search;
