package coop.portal.figures.rules;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.kernel.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is different between two sets of figures, for the trail: numbers as they are shown, and their sources. */
public final class FigureChanges {

    private FigureChanges() {}

    public static List<Change> between(Figures before, Figures after) {
        List<Change> changes = new ArrayList<>();
        for (FigureField field : FigureField.values()) {
            Change.between("figures.FigureField." + field, shown(before, field), shown(after, field))
                    .ifPresent(changes::add);
        }
        Change.between("figures.field.agmDate", before.agmDate(), after.agmDate()).ifPresent(changes::add);
        Change.between("figures.field.certifications", before.certifications(), after.certifications())
                .ifPresent(changes::add);
        return List.copyOf(changes);
    }

    private static @Nullable String shown(Figures figures, FigureField field) {
        BigDecimal value = figures.get(field);
        if (value == null) {
            return null;
        }
        BigDecimal told = field.money() ? FigureRules.millions(value) : value;
        return told.toPlainString() + " (" + figures.source(field) + ")";
    }
}
