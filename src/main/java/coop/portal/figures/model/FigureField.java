package coop.portal.figures.model;

/** A number that an organisation reports (domain 2.4): where it stands and in what it is counted. */
public enum FigureField {
    REVENUE_TOTAL(FigureGroup.RESULT, FigureKind.MONEY),
    REVENUE_MEMBERS(FigureGroup.RESULT, FigureKind.MONEY),
    COST_TOTAL(FigureGroup.RESULT, FigureKind.MONEY),
    COST_INTERNAL(FigureGroup.RESULT, FigureKind.MONEY),
    PROFIT(FigureGroup.RESULT, FigureKind.MONEY),
    TAX_PAID(FigureGroup.RESULT, FigureKind.MONEY),
    TAX_DEBT(FigureGroup.RESULT, FigureKind.MONEY),
    TOTAL_CAPITAL(FigureGroup.CAPITAL, FigureKind.MONEY),
    TOTAL_ASSETS(FigureGroup.CAPITAL, FigureKind.MONEY),
    UNDIVIDED_ASSETS(FigureGroup.CAPITAL, FigureKind.MONEY),
    UNDIVIDED_FUND(FigureGroup.CAPITAL, FigureKind.MONEY),
    LOAN_BANK(FigureGroup.CAPITAL, FigureKind.MONEY),
    LOAN_COOP_FUND(FigureGroup.CAPITAL, FigureKind.MONEY),
    LOAN_INTERNAL_OUT(FigureGroup.CAPITAL, FigureKind.MONEY),
    STATE_SUPPORT(FigureGroup.CAPITAL, FigureKind.MONEY),
    MEMBERS_OFFICIAL(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    MEMBERS_ASSOCIATE_CAPITAL(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    MEMBERS_ASSOCIATE_OTHER(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    MEMBERS_FEMALE(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    MEMBERS_JOINED(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    MEMBERS_LEFT(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    MEMBERS_TRAINED(FigureGroup.MEMBERS, FigureKind.PEOPLE),
    WORKERS_REGULAR(FigureGroup.WORKERS, FigureKind.PEOPLE),
    WORKERS_MEMBERS(FigureGroup.WORKERS, FigureKind.PEOPLE),
    WORKERS_INSURED(FigureGroup.WORKERS, FigureKind.PEOPLE),
    AVG_INCOME_WORKER(FigureGroup.WORKERS, FigureKind.MONEY),
    MANAGERS_TOTAL(FigureGroup.GOVERNANCE, FigureKind.PEOPLE),
    MANAGERS_UNIVERSITY(FigureGroup.GOVERNANCE, FigureKind.PEOPLE),
    MANAGERS_INTERMEDIATE(FigureGroup.GOVERNANCE, FigureKind.PEOPLE),
    AGM_HELD(FigureGroup.GOVERNANCE, FigureKind.FLAG),
    FINANCIAL_REPORT_SUBMITTED(FigureGroup.GOVERNANCE, FigureKind.FLAG),
    AUDITED(FigureGroup.GOVERNANCE, FigureKind.FLAG),
    OCOP_PRODUCTS(FigureGroup.GOVERNANCE, FigureKind.PIECES);

    private final FigureGroup group;
    private final FigureKind kind;

    FigureField(FigureGroup group, FigureKind kind) {
        this.group = group;
        this.kind = kind;
    }

    public FigureGroup group() {
        return group;
    }

    public FigureKind kind() {
        return kind;
    }

    public boolean money() {
        return kind == FigureKind.MONEY;
    }

    /** Only a result may be below zero. */
    public boolean mayBeNegative() {
        return this == PROFIT;
    }

    /** A state on the last day, which half-years and years have alike; the others are flows of their period. */
    public boolean state() {
        return switch (this) {
            case MEMBERS_OFFICIAL, MEMBERS_ASSOCIATE_CAPITAL, MEMBERS_ASSOCIATE_OTHER, MEMBERS_FEMALE, WORKERS_REGULAR,
                    WORKERS_MEMBERS, WORKERS_INSURED, MANAGERS_TOTAL, MANAGERS_UNIVERSITY, MANAGERS_INTERMEDIATE,
                    TOTAL_CAPITAL, TOTAL_ASSETS, UNDIVIDED_ASSETS, UNDIVIDED_FUND, OCOP_PRODUCTS -> true;
            default -> false;
        };
    }
}
