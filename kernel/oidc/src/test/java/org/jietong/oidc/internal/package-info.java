/** Tests over a real provider. */
package org.jietong.oidc.internal;
