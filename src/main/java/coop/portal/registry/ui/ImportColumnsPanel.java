package coop.portal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportMoney;
import coop.portal.registry.model.ImportOffer;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of the file holds what: guessed, with the first values beside it, and a person's to correct. */
final class ImportColumnsPanel extends Composite<Div> {

    private static final String PAGE = "registry.ImportColumnsPanel";
    private static final int LONGEST = 60;

    private final transient IntFunction<ImportOffer> onSheet;
    private final transient Consumer<ImportMapping> check;
    private final Map<ImportField, Select<SourceColumn>> selects = new EnumMap<>(ImportField.class);
    private final Select<ImportMoney> unit = new Select<>();
    private transient ImportOffer offer;

    ImportColumnsPanel(ImportOffer offer, IntFunction<ImportOffer> onSheet, Consumer<ImportMapping> check) {
        this.offer = offer;
        this.onSheet = onSheet;
        this.check = check;
        getContent().addClassName("import-progress");
        build();
    }

    private void build() {
        getContent().removeAll();
        selects.clear();
        Div whole = new Div(sheets(), unit());
        whole.addClassName("form-fields");
        PlainTable table = new PlainTable(PAGE, "field", "column", "samples");
        for (ImportField field : ImportField.all()) {
            Span samples = new Span();
            Select<SourceColumn> select = select(field, samples);
            selects.put(field, select);
            table.row(Messages.label(field), select, samples);
        }
        Button go = new Button(Messages.text(PAGE + ".check"), click -> Attempt.to(() -> check.accept(mapping())));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(new Paragraph(Messages.text(PAGE + ".explained", offer.mapping().headerRow())), whole, table, new Div(go));
    }

    private Select<SourceSheet> sheets() {
        Select<SourceSheet> select = new Select<>();
        select.setLabel(Messages.text(PAGE + ".sheet"));
        select.setItems(offer.sheets());
        select.setItemLabelGenerator(SourceSheet::name);
        select.setValue(offer.sheets().get(Math.clamp(offer.mapping().sheet(), 0, offer.sheets().size() - 1)));
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                Attempt.to(() -> {
                    offer = onSheet.apply(event.getValue().index());
                    build();
                });
            }
        });
        return select;
    }

    private Select<ImportMoney> unit() {
        unit.setLabel(Messages.text(PAGE + ".unit"));
        unit.setItems(ImportMoney.values());
        unit.setItemLabelGenerator(Messages::label);
        unit.setValue(offer.mapping().unit());
        return unit;
    }

    private Select<SourceColumn> select(ImportField field, Span samples) {
        Select<SourceColumn> select = new Select<>();
        select.setAriaLabel(Messages.text(PAGE + ".column-of", Messages.label(field)));
        select.setItems(offer.columns());
        select.setItemLabelGenerator(column -> column == null ? Messages.text(PAGE + ".none") : cut(column.caption()));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Messages.text(PAGE + ".none"));
        Integer index = offer.mapping().columns().get(field);
        offer.columns().stream().filter(column -> Integer.valueOf(column.index()).equals(index)).findFirst().ifPresent(select::setValue);
        samples.setText(samples(select.getValue()));
        select.addValueChangeListener(event -> samples.setText(samples(event.getValue())));
        return select;
    }

    private String samples(@Nullable SourceColumn column) {
        return column == null
                ? ""
                : cut(offer.samples().stream()
                        .map(row -> row.cell(column.index()).shown().strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(" · ")));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private ImportMapping mapping() {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        selects.forEach((field, select) -> {
            if (select.getValue() != null) {
                columns.put(field, select.getValue().index());
            }
        });
        List<Integer> used = List.copyOf(columns.values());
        if (used.stream().distinct().count() < used.size()) {
            throw new RefusedException("registry.refusal.import-column-twice");
        }
        return offer.mapping().with(columns, unit.getValue());
    }
}
