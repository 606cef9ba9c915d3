/** The pages as files: their addresses, how long they may be kept, and what they may do in a browser. */
package org.jietong.web.internal;
