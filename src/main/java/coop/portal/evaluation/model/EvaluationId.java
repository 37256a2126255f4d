package coop.portal.evaluation.model;

import coop.portal.kernel.Ids;

/** One organisation's evaluation of one year. */
public record EvaluationId(long value) {

    public static EvaluationId next() {
        return new EvaluationId(Ids.next());
    }

    public static EvaluationId parse(String text) {
        return new EvaluationId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
