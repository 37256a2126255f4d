package coop.portal.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A few lines over time in one small picture, which a sentence tells to those who do not see it. Of a single point of time only
 * the figures are shown.
 */
public final class TrendChart extends Composite<Div> {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;
    private static final int EDGE = 8;

    /** One line: what it is called and its value at each point of time, the same number of them in every line. */
    public record Line(String label, Tone tone, List<Long> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    /** @param sentence what the picture shows, in words and figures */
    public TrendChart(String sentence, String from, String to, List<Line> lines) {
        Div chart = getContent();
        chart.addClassName("trend");
        Div legend = new Div();
        legend.addClassName("trend-legend");
        lines.forEach(line -> legend.add(entry(line)));
        if (lines.stream().allMatch(line -> line.values().size() < 2)) {
            chart.addClassName("trend-single");
            Span day = new Span(to);
            day.addClassNames("trend-days", "figures");
            chart.add(day, legend, new Paragraph(Messages.text("uikit.trend.too-few")));
            return;
        }
        long most = lines.stream().flatMap(line -> line.values().stream()).mapToLong(Long::longValue).max().orElse(0);
        Svg picture = new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + lines.stream().map(line -> drawn(line, Math.max(1, most))).collect(Collectors.joining())
                + "</svg>");
        picture.addClassName("trend-picture");
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", sentence);
        Div days = new Div(new Span(from), new Span(to));
        days.addClassNames("trend-days", "figures");
        chart.add(legend, picture, days);
    }

    private static Span entry(Line line) {
        long last = line.values().isEmpty() ? 0 : line.values().getLast();
        Span entry = new Span(line.label() + ": " + Formats.number(last));
        entry.addClassNames("trend-entry", line.tone().css());
        return entry;
    }

    private static String drawn(Line line, long most) {
        StringBuilder points = new StringBuilder();
        int count = line.values().size();
        for (int i = 0; i < count; i++) {
            double x = EDGE + (WIDTH - 2.0 * EDGE) * i / (count - 1);
            points.append(point(x, line.values().get(i), most)).append(' ');
        }
        return "<polyline class=\"trend-line " + line.tone().css() + "\" fill=\"none\" points=\"" + points + "\"/>";
    }

    private static String point(double x, long value, long most) {
        double y = HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * value / most;
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
