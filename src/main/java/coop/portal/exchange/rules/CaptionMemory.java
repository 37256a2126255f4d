package coop.portal.exchange.rules;

import coop.portal.exchange.model.ColumnSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike each caption of a file is to each wanted column, thought out once however often a header is tried. */
final class CaptionMemory {

    private final List<List<Caption>> wanted = new ArrayList<>();
    private final Map<String, double[]> known = new HashMap<>();

    CaptionMemory(List<ColumnSpec> specs) {
        specs.forEach(spec -> wanted.add(spec.captions().stream().map(Caption::of).toList()));
    }

    /** In the order of the wanted columns. */
    double[] likeness(String caption) {
        return known.computeIfAbsent(caption, this::compare);
    }

    private double[] compare(String text) {
        Caption caption = Caption.of(text);
        double[] alike = new double[wanted.size()];
        for (int i = 0; i < alike.length; i++) {
            for (Caption one : wanted.get(i)) {
                alike[i] = Math.max(alike[i], Captions.likeness(caption, one));
            }
        }
        return alike;
    }
}
