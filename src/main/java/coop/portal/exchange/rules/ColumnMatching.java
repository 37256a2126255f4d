package coop.portal.exchange.rules;

import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.ColumnMatch;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.SourceColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each wanted column the column of the file whose caption is most like it, the surest pairs first. */
public final class ColumnMatching {

    /** The lowest level of a merged header says less than the whole: "Nữ" may stand below members and below workers. */
    private static final double LEAF = 0.9;

    private ColumnMatching() {}

    private record Pair(String key, int column, double confidence) {}

    public static ColumnMapping match(List<SourceColumn> columns, List<ColumnSpec> wanted) {
        return match(columns, wanted, new CaptionMemory(wanted));
    }

    static ColumnMapping match(List<SourceColumn> columns, List<ColumnSpec> wanted, CaptionMemory memory) {
        List<Pair> pairs = new ArrayList<>();
        for (SourceColumn column : columns) {
            double[] whole = memory.likeness(column.caption());
            double[] leaf = column.leaf().equals(column.caption()) ? whole : memory.likeness(column.leaf());
            for (int i = 0; i < wanted.size(); i++) {
                double confidence = leaf == whole ? whole[i] : Math.max(whole[i], LEAF * leaf[i]);
                if (confidence >= (wanted.get(i).exact() ? Captions.SAME : Captions.ALIKE)) {
                    pairs.add(new Pair(wanted.get(i).key(), column.index(), confidence));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::confidence).reversed());
        Map<String, ColumnMatch> matches = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matches.containsKey(pair.key()) && taken.add(pair.column())) {
                matches.put(pair.key(), new ColumnMatch(pair.column(), pair.confidence()));
            }
        }
        return new ColumnMapping(matches);
    }

    static double score(ColumnMapping mapping, List<ColumnSpec> wanted) {
        return wanted.stream()
                .filter(spec -> mapping.matches().containsKey(spec.key()))
                .mapToDouble(spec -> (spec.required() ? 2 : 1)
                        * mapping.matches().get(spec.key()).confidence())
                .sum();
    }
}
