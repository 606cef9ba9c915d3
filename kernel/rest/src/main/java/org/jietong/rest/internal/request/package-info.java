/** What requests may say. A request knows how it becomes what the kernel takes. */
package org.jietong.rest.internal.request;
