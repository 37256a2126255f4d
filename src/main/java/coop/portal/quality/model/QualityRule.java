package coop.portal.quality.model;

import static coop.portal.kernel.Severity.ERROR;
import static coop.portal.kernel.Severity.INFO;
import static coop.portal.kernel.Severity.WARNING;

import coop.portal.kernel.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue of checks DQ-01 to DQ-25 (domain 2.9): how grave, by which article, what sets it right, who knows the facts. */
public enum QualityRule {
    DQ_01(ERROR, "NĐ92 14.1", Fix.CORRECT, Feeder.REGISTER),
    DQ_02(ERROR, "NĐ92 14.1", Fix.CORRECT, Feeder.REGISTER),
    DQ_03(ERROR, "LHTX 46; NĐ92 14", Fix.COMPARE, Feeder.REGISTER),
    DQ_04(WARNING, "NĐ92 17", Fix.COMPARE, Feeder.REGISTER),
    DQ_05(INFO, null, Fix.COMPARE, Feeder.REGISTER),
    DQ_06(WARNING, null, Fix.COMPARE, Feeder.REGISTER),
    DQ_07(WARNING, "NĐ92 46.2", Fix.CORRECT, Feeder.REGISTER),
    DQ_08(ERROR, "NĐ92 25", Fix.RECONCILE, Feeder.RECONCILIATION),
    DQ_09(WARNING, "NĐ92 27", Fix.STATUS, Feeder.REGISTER),
    DQ_10(ERROR, "LHTX 11.3", Fix.CORRECT, Feeder.REGISTER),
    DQ_11(ERROR, "NĐ92 13.1", Fix.CORRECT, Feeder.REGISTER),
    DQ_12(ERROR, "LHTX 45.4", Fix.CORRECT, Feeder.REGISTER, Feeder.RECONCILIATION),
    DQ_13(ERROR, "LHTX 4", Fix.CORRECT, Feeder.REGISTER),
    DQ_14(WARNING, "LHTX 30.7; LHTX 34.6; LHTX 74", Fix.CORRECT, Feeder.REGISTER),
    DQ_15(ERROR, "TT09 6", Fix.REPORT, Feeder.FIGURES),
    DQ_16(ERROR, "LHTX 58", Fix.REPORT, Feeder.FIGURES),
    DQ_17(WARNING, null, Fix.REPORT, Feeder.FIGURES),
    DQ_18(ERROR, null, Fix.CORRECT, Feeder.REGISTER, Feeder.FIGURES),
    DQ_19(ERROR, null, Fix.CORRECT, Feeder.REGISTER),
    DQ_20(ERROR, "NĐ92 47", Fix.STATUS, Feeder.SUSPENSIONS),
    DQ_21(WARNING, "LHTX 115.1", Fix.CORRECT, Feeder.REGISTER),
    DQ_22(WARNING, "LHTX 107.2; LHTX 115.2", Fix.CORRECT, Feeder.REGISTER),
    DQ_23(WARNING, "LHTX 56.2; LHTX 56.4", Fix.CORRECT, Feeder.REGISTER),
    DQ_24(INFO, "NĐ92 65.2", Fix.CORRECT, Feeder.REGISTER),
    DQ_25(ERROR, null, Fix.PLAN, Feeder.INSPECTIONS);

    private final Severity severity;
    private final @Nullable String article;
    private final Fix fix;
    private final Set<Feeder> feeders;

    QualityRule(Severity severity, @Nullable String article, Fix fix, Feeder feeder, Feeder... more) {
        this.severity = severity;
        this.article = article;
        this.fix = fix;
        EnumSet<Feeder> all = EnumSet.of(feeder, more);
        this.feeders = Set.copyOf(all);
    }

    /** {@code DQ-07}, as the law tables and people call it. */
    public String id() {
        return name().replace('_', '-');
    }

    public static Optional<QualityRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    public Severity severity() {
        return severity;
    }

    public @Nullable String article() {
        return article;
    }

    public Fix fix() {
        return fix;
    }

    public Set<Feeder> feeders() {
        return feeders;
    }

    /** The register's own facts answer it, at least in part. */
    public boolean ofRegister() {
        return feeders.contains(Feeder.REGISTER);
    }
}
