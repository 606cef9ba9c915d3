package org.jietong.deploy.internal.jars;

import org.jietong.api.bundles.BundleStanding.Signature;

/**
 * What the signature of a jar is worth.
 *
 * @param signature how far it is trusted
 * @param signer the name in the signer's certificate, empty when nobody signed
 */
public record Trust(Signature signature, String signer) {
    static final Trust NONE = new Trust(Signature.UNSIGNED, "");
}
