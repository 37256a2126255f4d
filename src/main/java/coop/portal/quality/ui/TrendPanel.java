package coop.portal.quality.ui;

import com.vaadin.flow.component.Component;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.TrendPoint;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.TrendChart;
import coop.portal.uikit.TrendChart.Line;
import java.util.List;

/** How much was open day by day, as a picture and as a sentence. */
final class TrendPanel {

    private TrendPanel() {}

    static Component of(List<TrendPoint> points) {
        if (points.isEmpty()) {
            return new Empty(Messages.text("quality.TrendPanel.nothing"));
        }
        TrendPoint first = points.getFirst();
        TrendPoint last = points.getLast();
        return new TrendChart(
                Messages.text("quality.TrendPanel.sentence", first.day(), first.errors(), first.warnings(), last.day(),
                        last.errors(), last.warnings()),
                Formats.date(first.day()),
                Formats.date(last.day()),
                List.of(
                        new Line(Messages.label(Severity.ERROR), Tone.LATE, points.stream().map(TrendPoint::errors).toList()),
                        new Line(Messages.label(Severity.WARNING), Tone.ATTENTION,
                                points.stream().map(TrendPoint::warnings).toList()),
                        new Line(Messages.label(Severity.INFO), Tone.NEUTRAL,
                                points.stream().map(TrendPoint::infos).toList())));
    }
}
