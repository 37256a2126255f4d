package coop.portal.bench.figures;

/**
 * One line of the table.
 *
 * @param row whose it is
 * @param what was done, by whom
 * @param on how many organisations
 * @param figure the median of the rounds
 * @param spread the least and the most of them, or another word on how they lie
 * @param limit the same work without the portal, not a number where there is no such thing
 * @param details whatever else was seen
 * @param tail what 95 of 100 stayed below, where it is compared between data sets
 */
public record Result(
        String row,
        String what,
        int on,
        double figure,
        String unit,
        String spread,
        double limit,
        String limitOf,
        String details,
        Goal goal,
        double tail) {

    public Result(
            String row,
            String what,
            int on,
            double figure,
            String unit,
            String spread,
            double limit,
            String limitOf,
            String details,
            Goal goal) {
        this(row, what, on, figure, unit, spread, limit, limitOf, details, goal, Double.NaN);
    }

    public Result withTail(double p95) {
        return new Result(row, what, on, figure, unit, spread, limit, limitOf, details, goal, p95);
    }

    public static Result failed(String row, int on, Throwable why) {
        return new Result(row, "failed", on, Double.NaN, "", "", Double.NaN, "", String.valueOf(why.getMessage()),
                Goal.none());
    }

    public double ratio() {
        return figure / limit;
    }

    public boolean isFailure() {
        return what.equals("failed");
    }
}
