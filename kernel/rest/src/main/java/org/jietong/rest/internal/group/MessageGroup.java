package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.messages.Messages;
import org.jietong.api.messages.Notices;
import org.jietong.rest.internal.resource.ApplicationMessagesResource;
import org.jietong.rest.internal.resource.CaseMessagesResource;
import org.jietong.rest.internal.resource.MessagesResource;
import org.jietong.rest.internal.resource.NoticesResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people were told. */
@Component(service = MessageGroup.class)
public final class MessageGroup implements ResourceGroup {
    private final Messages messages;
    private final Notices notices;

    @Activate
    public MessageGroup(@Reference Messages messages, @Reference Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public List<Object> resources(Foundation on) {
        return List.of(
                new ApplicationMessagesResource(messages),
                new CaseMessagesResource(messages),
                new MessagesResource(messages),
                new NoticesResource(notices, on.lists()));
    }
}
