package org.jietong.messages.internal.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.messages.Announcement;
import org.jietong.api.messages.MessageTemplates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All templates: the kernel's first, so that no plugin replaces them, then those of the plugins that are there. */
@Component(service = TemplateBook.class)
public final class TemplateBook implements Wording.Texts {
    private final LanguageFiles files = new LanguageFiles();
    private final MessageTemplates kernel = new KernelTemplates(files);

    // Assigned by the framework whenever plugins come and go; constructor references cannot be dynamic.
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile List<MessageTemplates> plugins = List.of();

    @Activate
    public TemplateBook() {
        // Everything is there from the start but the plugins.
    }

    /** The rows that fit an event with such details. */
    public List<Announcement> announcements(String event, Map<String, String> details) {
        return all().flatMap(templates -> templates.announcements().stream())
                .filter(row -> row.fits(event, details))
                .toList();
    }

    @Override
    public Optional<String> text(String name, String language) {
        return all().flatMap(templates -> templates.text(name, language).stream())
                .findFirst();
    }

    /** A word of the kernel's language files that stands in no template. */
    public Optional<String> word(String name, String language) {
        return files.text(name, language);
    }

    private Stream<MessageTemplates> all() {
        return Stream.concat(Stream.of(kernel), plugins.stream());
    }
}
