package coop.portal.figures.model;

import org.jspecify.annotations.Nullable;

/** A number about many organisations that the portal shows; each names its formula (domain 6.2). */
public enum Indicator {
    REVENUE_TOTAL(FigureKind.MONEY),
    REVENUE_PER_REGISTERED(FigureKind.MONEY),
    REVENUE_PER_REPORTING(FigureKind.MONEY),
    REVENUE_MEMBERS_SHARE(null),
    PROFIT_PER_REPORTING(FigureKind.MONEY),
    MEMBERS_TOTAL(FigureKind.PEOPLE),
    WORKERS_TOTAL(FigureKind.PEOPLE),
    INCOME_PER_WORKER(FigureKind.MONEY),
    MANAGERS_UNIVERSITY_SHARE(null),
    MANAGERS_INTERMEDIATE_SHARE(null);

    private final @Nullable FigureKind kind;

    Indicator(@Nullable FigureKind kind) {
        this.kind = kind;
    }

    /** In what it is counted; none of a percentage. */
    public @Nullable FigureKind kind() {
        return kind;
    }
}
