package coop.portal.figures.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import coop.portal.figures.PeriodQueries;
import coop.portal.figures.model.Computed;
import coop.portal.figures.model.FigureKind;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Summary;
import coop.portal.figures.model.SummaryFilter;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a period's reports add up to, always with the coverage, and for each number why it is this number. */
final class SummaryPanel extends Div {

    private static final String PAGE = "figures.SummaryPanel";

    private final PeriodQueries queries;
    private final PeriodKey key;
    private final Select<OrganisationType> type = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Checkbox accepted = new Checkbox(Messages.text(PAGE + ".only-accepted"));
    private final Div numbers = new Div();

    SummaryPanel(PeriodQueries queries, SummaryFilter first) {
        this.queries = queries;
        this.key = first.period();
        type.setLabel(Messages.text(PAGE + ".type"));
        type.setItems(OrganisationType.values());
        type.setItemLabelGenerator(Messages::label);
        type.setValue(first.type());
        sector.setLabel(Messages.text(PAGE + ".sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(one -> one == null ? Messages.text(PAGE + ".all-sectors") : Messages.label(one));
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(Messages.text(PAGE + ".all-sectors"));
        type.addValueChangeListener(event -> show());
        sector.addValueChangeListener(event -> show());
        accepted.addValueChangeListener(event -> show());
        Div tools = new Div(type, sector, accepted);
        tools.addClassName("wall-tools");
        add(tools, numbers);
        show();
    }

    private SummaryFilter filter() {
        return new SummaryFilter(key, type.getValue(), sector.getValue() == null ? Set.of() : Set.of(sector.getValue()),
                Set.of(), accepted.getValue());
    }

    private void show() {
        numbers.removeAll();
        Summary summary = queries.summary(filter());
        Paragraph coverage = new Paragraph(coverage(summary));
        coverage.addClassNames("coverage", summary.enough() ? "tone-neutral" : "tone-attention");
        numbers.add(coverage);
        Div cards = new Div();
        cards.addClassName("indicators");
        if (!summary.enough()) {
            cards.addClassName("indicators-thin");
        }
        summary.numbers().forEach(computed -> cards.add(card(summary, computed)));
        numbers.add(cards);
    }

    /** "793/878 đã báo cáo (90,3 %)", and that this is too little where it is. */
    static String coverage(Summary summary) {
        String line = Messages.text(summary.filter().onlyAccepted() ? "figures.coverage.accepted" : "figures.coverage.reported",
                Formats.number(summary.counted()), Formats.number(summary.registered()), Formats.percent(summary.coverage()));
        return summary.enough() ? line : line + " – " + Messages.text("figures.coverage.thin");
    }

    private static Section card(Summary summary, Computed computed) {
        Span value = new Span(FigureWords.value(computed));
        value.addClassNames("indicator-value", "figures");
        Span label = new Span(Messages.label(computed.indicator()));
        label.addClassName("indicator-label");
        Span coverage = new Span(coverage(summary));
        coverage.addClassName("indicator-coverage");
        NativeDetails why = new NativeDetails(Messages.text(PAGE + ".why"));
        why.setContent(why(summary, computed));
        Section card = new Section(label, value, coverage, why);
        card.addClassNames("panel", "indicator");
        return card;
    }

    private static FactList why(Summary summary, Computed computed) {
        SummaryFilter filter = summary.filter();
        FigureKind kind = computed.indicator().kind();
        FactList facts = new FactList(PAGE)
                .fact("formula", Messages.text("figures.formula." + computed.indicator()))
                .fact("date", Messages.text("figures.PeriodView.from-to", summary.period().from(), summary.period().to()))
                .fact("filter", filterWords(filter))
                .fact("above", sum(kind, computed.above()))
                .fact("below", below(computed))
                .fact("coverage", coverage(summary));
        Set<ReportState> states = filter.onlyAccepted()
                ? EnumSet.range(ReportState.ACCEPTED, ReportState.LOCKED)
                : ReportState.counting();
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("types", filter.type().name());
        filter.sectors().forEach(one -> narrowed.put("sectors", one.name()));
        return facts.fact("rows", new Anchor(
                FiguresNavigation.toReports(filter.period(), states, narrowed), Messages.text(PAGE + ".to-rows")));
    }

    private static String filterWords(SummaryFilter filter) {
        String sectors = filter.sectors().isEmpty()
                ? Messages.text(PAGE + ".all-sectors")
                : filter.sectors().stream().map(Messages::label).collect(Collectors.joining(", "));
        return Messages.text(PAGE + ".filter-words", filter.type(), sectors);
    }

    private static String sum(@Nullable FigureKind kind, BigDecimal sum) {
        return kind == FigureKind.MONEY ? Formats.millionDong(sum.longValue()) : Formats.number(sum);
    }

    private static @Nullable String below(Computed computed) {
        BigDecimal below = computed.below();
        return below == null ? null : Formats.number(below);
    }
}
