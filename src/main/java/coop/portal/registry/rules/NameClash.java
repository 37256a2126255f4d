package coop.portal.registry.rules;

/** Why two names must not stand side by side in the register (NĐ92 17), the gravest first. */
public enum NameClash {
    DUPLICATE("N-1", "NĐ92 17.1"),
    SOUNDS_ALIKE("N-2", "NĐ92 17.2a"),
    NUMBER_OR_LETTER("N-3", "NĐ92 17.2b"),
    SYMBOL("N-4", "NĐ92 17.2c"),
    NEW("N-5", "NĐ92 17.2d"),
    REGION("N-6", "NĐ92 17.2đ");

    private final String rule;
    private final String article;

    NameClash(String rule, String article) {
        this.rule = rule;
        this.article = article;
    }

    public String rule() {
        return rule;
    }

    public String article() {
        return article;
    }
}
