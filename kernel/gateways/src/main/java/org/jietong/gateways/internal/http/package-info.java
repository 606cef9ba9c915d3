/** Short messages and notes of an official account, over the contract of {@code docs/gateway-contract.md}. */
package org.jietong.gateways.internal.http;
