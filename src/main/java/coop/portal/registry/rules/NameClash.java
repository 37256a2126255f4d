package coop.portal.registry.rules;

import coop.portal.registry.model.OrganisationType;
import java.util.Locale;
import java.util.Optional;

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

    /** Groups stand against groups only, cooperatives and unions against each other (NĐ92 15, 17). */
    public static boolean amongGroups(OrganisationType type) {
        return type == OrganisationType.COOPERATIVE_GROUP;
    }

    /** Of groups only the same name counts. */
    public static Optional<NameClash> between(String oneName, boolean oneIsGroup, String otherName, boolean otherIsGroup) {
        return oneIsGroup != otherIsGroup
                ? Optional.empty()
                : NameConfusion.between(oneName, otherName).filter(clash -> !oneIsGroup || clash == DUPLICATE);
    }

    /** The key of what is said of it, which names the other. */
    public String words() {
        return "registry.remark.name-clash." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String rule() {
        return rule;
    }

    public String article() {
        return article;
    }
}
