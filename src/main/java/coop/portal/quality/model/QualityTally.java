package coop.portal.quality.model;

/** How many organisations there are somewhere, how many have nothing wrong, and what is wrong with the others. */
public record QualityTally(long organisations, long flawed, long errors, long warnings, long infos) {

    public static final QualityTally NOTHING = new QualityTally(0, 0, 0, 0, 0);

    public QualityTally plus(QualityTally other) {
        return new QualityTally(
                organisations + other.organisations,
                flawed + other.flawed,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos);
    }

    /** Without error and without warning. */
    public long clean() {
        return Math.max(0, organisations - flawed);
    }

    /** In percent, of those that have not ended; none where there are none. */
    public double cleanShare() {
        return organisations == 0 ? 100 : 100.0 * clean() / organisations;
    }
}
