/** The resources of the contract: each turns a request into one call of the kernel and its outcome into a view. */
package org.jietong.rest.internal.resource;
