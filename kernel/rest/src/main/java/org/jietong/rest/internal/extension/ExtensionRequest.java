package org.jietong.rest.internal.extension;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as an extension sees it: its own folder is where addresses begin. */
final class ExtensionRequest extends HttpServletRequestWrapper {
    private static final Pattern ADDRESS = Pattern.compile("/extensions/([a-z][a-z0-9]{2,19})(/.*)?", Pattern.DOTALL);

    private final String folder;

    ExtensionRequest(HttpServletRequest request, String name) {
        super(request);
        this.folder = "/extensions/" + name;
    }

    /** The extension that a request is for. */
    static Optional<String> extension(HttpServletRequest request) {
        Matcher address =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + folder;
    }

    @Override
    public String getPathInfo() {
        return super.getPathInfo().substring(folder.length());
    }
}
