package coop.portal.bench.figures;

import java.util.Arrays;

/** Figures of the same kind, in the order in which they came. */
public final class Samples {

    private double[] values = new double[64];
    private int size;

    public static Samples of(double... values) {
        Samples samples = new Samples();
        for (double value : values) {
            samples.add(value);
        }
        return samples;
    }

    public void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public double median() {
        return quantile(0.5);
    }

    /** The figure below or at which this share of them lies; the nearest one that was measured, nothing in between. */
    public double quantile(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * size) - 1, 0, size - 1)];
    }

    public double p95() {
        return quantile(0.95);
    }

    public double least() {
        return quantile(0);
    }

    public double most() {
        return quantile(1);
    }

    public double mean() {
        return Arrays.stream(values, 0, size).average().orElse(Double.NaN);
    }
}
