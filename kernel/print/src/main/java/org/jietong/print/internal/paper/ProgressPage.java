package org.jietong.print.internal.paper;

import java.net.URI;
import java.util.Optional;
import org.jietong.api.cases.CaseNumber;

/**
 * Where the public progress of a case is read.
 *
 * @param site the address under which the product is known outside; without one, sheets bear no QR code
 */
public record ProgressPage(Optional<URI> site) {

    /**
     * The page under the address that an operator set.
     *
     * @param address such as {@code https://connect.example.cn}; a path is kept
     * @throws IllegalArgumentException when it is no address of the web
     */
    public static ProgressPage under(Optional<String> address) {
        return new ProgressPage(
                address.map(String::trim).filter(text -> !text.isEmpty()).map(ProgressPage::site));
    }

    private static URI site(String address) {
        URI site = URI.create(address);
        boolean ofTheWeb = "https".equals(site.getScheme()) || "http".equals(site.getScheme());
        if (!ofTheWeb || site.getHost() == null || site.getQuery() != null || site.getFragment() != null) {
            throw new IllegalArgumentException("jietong.publicAddress is no address of the web: " + address);
        }
        return URI.create(address.replaceAll("/+$", ""));
    }

    Optional<URI> of(CaseNumber number) {
        return site.map(known -> URI.create(known + "/progress/" + number.value()));
    }
}
