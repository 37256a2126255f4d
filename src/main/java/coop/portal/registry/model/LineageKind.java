package coop.portal.registry.model;

/** How organisations became others (LHTX 92–95, 108). */
public enum LineageKind {
    DIVISION("LHTX 92"),
    SEPARATION("LHTX 93"),
    CONSOLIDATION("LHTX 94"),
    ABSORPTION("LHTX 95"),
    CONVERSION("LHTX 108; NĐ92 61");

    private final String article;

    LineageKind(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    /** What was before is no more; only whoever something is separated from goes on. */
    public boolean endsPredecessors() {
        return this != SEPARATION;
    }

    /** What comes after is new; only whoever absorbs was there before. */
    public boolean foundsSuccessors() {
        return this != ABSORPTION;
    }
}
