package coop.portal.checklists.model;

import org.jspecify.annotations.Nullable;

/** An item of a draft as it is typed. @param was its code before, none when it is new */
public record ItemDraft(TemplateId template, int seen, @Nullable String was, Item item) {}
