package coop.portal.figures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureGroup;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.ReportSheet;
import coop.portal.uikit.Empty;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report says, section by section: this period, the year before, the source of each number, and what is said of it. */
final class FiguresPanel extends Div {

    private static final String PAGE = "figures.ReportView";

    /** The name by which remarks call the day of the general meeting, which is no number. */
    private static final String AGM_DATE = "AGM_DATE";

    FiguresPanel(ReportSheet sheet) {
        addClassName("figures-panel");
        Figures figures = sheet.report().figures();
        if (figures.nothing()) {
            add(new Empty(Messages.text(PAGE + ".nothing")));
        }
        for (FigureGroup group : FigureGroup.values()) {
            List<FigureField> fields = Arrays.stream(FigureField.values())
                    .filter(field -> field.group() == group)
                    .filter(field -> figures.has(field) || sheet.earlier(field) != null)
                    .toList();
            if (!fields.isEmpty()) {
                add(new H3(Messages.label(group)), table(sheet, fields));
            }
        }
        FactList rest = new FactList(PAGE)
                .fact("agmDate", figures.agmDate())
                .fact("certifications", figures.certifications().isEmpty() ? null : figures.certifications());
        remarks(sheet, AGM_DATE).ifPresent(words -> rest.fact("agmRemark", words));
        add(rest);
    }

    private static Div table(ReportSheet sheet, List<FigureField> fields) {
        PlainFigures table = new PlainFigures(PAGE, "figure", "now", "before", "source", "remark");
        for (FigureField field : fields) {
            Figures figures = sheet.report().figures();
            table.row(
                    Messages.label(field) + unit(field),
                    FigureWords.value(field, figures.get(field)),
                    FigureWords.value(field, sheet.earlier(field)),
                    figures.has(field) ? Messages.label(figures.source(field)) : "",
                    remarks(sheet, field.name()).orElse(""));
        }
        return table;
    }

    private static String unit(FigureField field) {
        return field.money() ? " " + Messages.text("figures.unit.in-millions") : "";
    }

    private static Optional<String> remarks(ReportSheet sheet, String field) {
        String words = sheet.remarks().stream()
                .filter(remark -> field.equals(remark.field()))
                .map(Messages::withArticle)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
