package coop.portal.bench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a figure should be, in words, and what of it is not met. */
public final class Goal {

    private final List<String> wanted = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    public static Goal none() {
        return new Goal();
    }

    public Goal atMost(String what, double figure, double limit) {
        return judge(what + " ≤ " + spoken(limit), figure <= limit, what + " " + spoken(figure));
    }

    public Goal atLeast(String what, double figure, double limit) {
        return judge(what + " ≥ " + spoken(limit), figure >= limit, what + " " + spoken(figure));
    }

    private Goal judge(String want, boolean met, String miss) {
        wanted.add(want);
        if (!met) {
            missed.add(miss);
        }
        return this;
    }

    public String words() {
        return String.join(", ", wanted);
    }

    /** {@code met}, or what is not; nothing where there is no goal. */
    public String verdict() {
        if (wanted.isEmpty()) {
            return "";
        }
        return missed.isEmpty() ? "met" : "not met: " + String.join(", ", missed);
    }

    public boolean met() {
        return missed.isEmpty();
    }

    private static String spoken(double figure) {
        return figure == Math.rint(figure) && Math.abs(figure) < 1e9
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : String.format(Locale.ROOT, Math.abs(figure) < 10 ? "%.2f" : "%,.1f", figure);
    }
}
