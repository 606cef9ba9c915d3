/** Signing in by OpenID Connect: what goes between the browser, the provider of identities and Jietong. */
package org.jietong.oidc.internal;
