package org.jietong.rest.internal.view;

import java.util.Optional;
import org.jietong.api.identity.SecondFactor;

/**
 * What an authenticator app takes in.
 *
 * @param secret in base32, for typing
 * @param uri the same as an address of {@code otpauth}
 * @param qr the same as a QR code, a picture in SVG; left out while nothing draws it
 */
public record EnrolmentView(String secret, String uri, Optional<String> qr) {

    public static EnrolmentView of(SecondFactor.Enrolment enrolment, Optional<String> qr) {
        return new EnrolmentView(enrolment.secret(), enrolment.uri().toString(), qr);
    }
}
