package coop.portal.checklists.model;

/**
 * One question of a checklist: what to look at, the article it stands on, a hint at the fine where the law has one, and a note,
 * such as that an amount is not verified. A hint is never a fine.
 */
public record Item(
        String code, ItemGroup group, String question, String evidence, String article, String fineHint, String note) {}
