/** What answers look like. A view is made from the kernel's values and knows nothing but them and the reader's language. */
package org.jietong.rest.internal.view;
