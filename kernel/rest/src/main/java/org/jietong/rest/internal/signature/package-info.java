/** Signatures of requests: the subset of RFC 9421 and RFC 9530 by which machines are recognised (docs/channels.md). */
package org.jietong.rest.internal.signature;
