package org.jietong.rest.internal.view;

import java.util.List;

/**
 * What applicants can consent to.
 *
 * @param connected codes of the sources from which documents can be fetched now
 * @param wording version of the text that a consent is recorded with
 * @param text the text in the reader's language
 */
public record EvidenceSourcesView(List<String> connected, String wording, String text) {}
