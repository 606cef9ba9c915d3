/** Sample staff and sample cases, made through the use cases as real staff and applicants would make them. */
package org.jietong.demo.internal;
