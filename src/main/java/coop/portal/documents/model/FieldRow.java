package coop.portal.documents.model;

/**
 * A field of a kind of paper.
 *
 * @param required has to stand in a template, because the law or the form of papers wants it
 */
public record FieldRow(PaperField field, boolean required) {}
