package org.jietong.rest.internal;

import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.rest.internal.application.Frame;
import org.jietong.rest.internal.audit.AuditRecorder;
import org.jietong.rest.internal.door.Door;
import org.jietong.rest.internal.door.OperationTable;
import org.jietong.rest.internal.extension.Absence;
import org.jietong.rest.internal.group.Foundation;
import org.jietong.rest.internal.group.ResourceGroup;
import org.jietong.rest.internal.problem.Texts;

/** Puts the application of the kernel's own resources together. */
final class RestApplication {
    private RestApplication() {}

    /**
     * The application.
     *
     * @param contract the resources it consists of
     * @param frame what requests go through
     * @param policy what callers may do
     */
    static ResourceConfig of(ResourceGroup contract, Frame frame, AccessPolicy policy) {
        OperationTable table = OperationTable.read();
        Foundation on = frame.foundation(new Texts());
        return frame.application(on, "", contract.resources(on))
                .register(MultiPartFeature.class)
                .registerInstances(
                        new Door(table, policy),
                        new AuditRecorder(frame.trail(), frame.clock(), "", table::personal),
                        new Absence());
    }
}
