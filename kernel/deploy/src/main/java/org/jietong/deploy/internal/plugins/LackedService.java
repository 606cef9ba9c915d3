package org.jietong.deploy.internal.plugins;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/**
 * A service that a component cannot do without and does not find.
 *
 * @param component name of the component
 * @param words which component lacks what
 * @param filter an LDAP filter that such a service matches
 */
record LackedService(String component, String words, String filter) {

    /** Whether any bundle offers a service; a filter that cannot be read is never satisfied by waiting. */
    static boolean isOffered(BundleContext context, String filter) {
        try {
            return context.getAllServiceReferences(null, filter) != null;
        } catch (InvalidSyntaxException e) {
            return true;
        }
    }
}
