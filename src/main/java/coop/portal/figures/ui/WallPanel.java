package coop.portal.figures.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.UnitId;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wall: every commune of today with how far its reports are; each leads to its own reports. */
final class WallPanel extends Div {

    private static final String PAGE = "figures.WallPanel";

    WallPanel(Period period, List<CommuneProgress> wall, Map<UnitId, LocalDateTime> reminded, LocalDate today) {
        List<CommuneProgress> due = wall.stream().filter(commune -> commune.due() > 0).toList();
        Checkbox unfinished = new Checkbox(Messages.text(PAGE + ".unfinished"));
        Div tiles = new Div();
        tiles.addClassName("wall-districts");
        List<CommuneProgress> ofToday = due.stream().filter(commune -> commune.unsettled().isEmpty()).toList();
        int unsettled = due.stream().mapToInt(commune -> commune.unsettled().size()).sum();
        Paragraph line = new Paragraph(Messages.text(PAGE + ".line", ofToday.stream().filter(CommuneProgress::complete).count(),
                ofToday.size(), wall.stream().filter(commune -> commune.due() == 0).count())
                + (unsettled == 0 ? "" : " " + Messages.text(PAGE + ".line-unsettled", unsettled)));
        unfinished.addValueChangeListener(event -> show(tiles, period, due, event.getValue(), reminded, today));
        show(tiles, period, due, false, reminded, today);
        Div tools = new Div(line, unfinished);
        tools.addClassName("wall-tools");
        add(tools, due.isEmpty() ? new Empty(Messages.text(PAGE + ".empty")) : tiles);
    }

    private static void show(
            Div tiles,
            Period period,
            List<CommuneProgress> due,
            boolean unfinished,
            Map<UnitId, LocalDateTime> reminded,
            LocalDate today) {
        tiles.removeAll();
        Map<String, List<CommuneProgress>> districts = new LinkedHashMap<>();
        due.stream()
                .filter(commune -> !unfinished || !commune.complete())
                .forEach(commune -> districts.computeIfAbsent(commune.district(), name -> new ArrayList<>()).add(commune));
        districts.forEach((district, communes) -> {
            Div wall = new Div();
            wall.addClassName("wall");
            communes.forEach(commune -> wall.add(tile(period, commune, reminded.get(commune.commune()), today)));
            H2 name = new H2(district.isEmpty()
                    ? Messages.text(PAGE + ".no-district")
                    : Messages.text(PAGE + ".district", district));
            tiles.add(new Section(name, wall));
        });
    }

    private static String name(CommuneProgress commune) {
        return commune.unsettled().isEmpty()
                ? commune.name()
                : Messages.text(PAGE + ".unsettled", commune.unsettled().size());
    }

    private static String reports(Period period, CommuneProgress commune) {
        Collection<UnitId> communes = commune.unsettled().isEmpty() ? List.of(commune.commune()) : commune.unsettled();
        return FiguresNavigation.toReports(period.key(), List.of(), Map.of(
                "communes", communes.stream().map(UnitId::text).sorted().collect(Collectors.joining("&communes="))));
    }

    private static Anchor tile(
            Period period, CommuneProgress commune, @Nullable LocalDateTime reminded, LocalDate today) {
        Anchor tile = new Anchor(reports(period, commune));
        Span name = new Span(name(commune));
        name.addClassName("wall-name");
        HtmlComponent bar = new HtmlComponent("progress");
        bar.getElement().setAttribute("max", "100").setAttribute("value", Integer.toString(commune.percent()));
        bar.getElement().setAttribute("aria-label", name(commune));
        Span count = new Span(Messages.text(PAGE + ".count", commune.reported(), commune.due(), commune.percent()));
        Span states = new Span(states(commune));
        states.addClassName("wall-states");
        tile.add(name, bar, count, states);
        tile.addClassNames("wall-tile", tone(period, commune, today));
        if (period.late(today) && !commune.complete()) {
            tile.add(new Span(Messages.text(PAGE + ".late")));
        }
        if (reminded != null && !commune.complete()) {
            Span told = new Span(Messages.text(PAGE + ".reminded", reminded.toLocalDate()));
            told.addClassName("wall-states");
            tile.add(told);
        }
        return tile;
    }

    private static String states(CommuneProgress commune) {
        return Arrays.stream(ReportState.values())
                .filter(state -> commune.in(state) > 0)
                .map(state -> Messages.text(PAGE + ".state", state, commune.in(state)))
                .collect(Collectors.joining(" · "));
    }

    private static String tone(Period period, CommuneProgress commune, LocalDate today) {
        if (commune.complete()) {
            return "tone-neutral";
        }
        return period.late(today) ? "tone-late" : commune.reported() > 0 ? "tone-progress" : "tone-attention";
    }
}
