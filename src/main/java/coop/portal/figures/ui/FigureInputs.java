package coop.portal.figures.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.figures.model.Answer;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureGroup;
import coop.portal.figures.model.FigureSource;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.ReportSheet;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a report's form, section by section. A number that is typed anew takes the source that is chosen. */
final class FigureInputs {

    private static final String PAGE = ReportForm.PAGE;

    private final Map<FigureField, HasValue<?, ?>> fields = new EnumMap<>(FigureField.class);
    private final Select<FigureSource> source;
    private final DatePicker agmDate;
    private final TextField certifications;
    private Figures before = Figures.EMPTY;

    FigureInputs(Function<String, FormSection> sections) {
        FormSection whence = sections.apply("source");
        source = whence.choice("source", FigureSource.class);
        source.setEmptySelectionAllowed(false);
        source.setValue(FigureSource.COOPERATIVE);
        Map<FigureGroup, FormSection> made = new EnumMap<>(FigureGroup.class);
        for (FigureField field : FigureField.values()) {
            FormSection section = made.computeIfAbsent(field.group(), group -> sections.apply(group.name()));
            fields.put(field, input(section, field));
        }
        FormSection governance = made.get(FigureGroup.GOVERNANCE);
        agmDate = governance.date("AGM_DATE");
        certifications = governance.text("CERTIFICATIONS");
    }

    private static HasValue<?, ?> input(FormSection section, FigureField field) {
        return switch (field.kind()) {
            case MONEY -> section.decimal(field.name(), "uikit.unit.million-dong");
            case PEOPLE -> section.integer(field.name(), "figures.unit.people");
            case PIECES -> section.integer(field.name(), null);
            case FLAG -> section.choice(field.name(), Answer.class);
        };
    }

    /** The year before stands in the label, where it does not vanish while one types. */
    void beside(ReportSheet sheet) {
        fields.forEach((field, input) -> {
            BigDecimal earlier = sheet.earlier(field);
            if (earlier != null && input instanceof HasLabel labelled) {
                labelled.setLabel(Messages.text(PAGE + ".earlier", Messages.text(PAGE + "." + field),
                        FigureWords.value(field, earlier)));
            }
        });
    }

    Figures read() {
        Figures figures = new Figures(before.numbers(), before.sources(), agmDate.getValue(), certifications.getValue());
        for (FigureField field : FigureField.values()) {
            BigDecimal typed = value(field);
            BigDecimal was = before.get(field);
            if (typed == null ? was != null : was == null || typed.compareTo(was) != 0) {
                figures = figures.with(field, typed, source.getValue());
            }
        }
        return figures;
    }

    private @Nullable BigDecimal value(FigureField field) {
        return switch (fields.get(field).getValue()) {
            case null -> null;
            case BigDecimal millions -> millions.multiply(Figures.MILLION).setScale(0, RoundingMode.HALF_UP);
            case Integer count -> BigDecimal.valueOf(count);
            case Answer answer -> answer == Answer.YES ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> null;
        };
    }

    void write(Figures figures) {
        before = figures;
        for (FigureField field : FigureField.values()) {
            set(field, figures.get(field));
        }
        agmDate.setValue(figures.agmDate());
        certifications.setValue(figures.certifications());
    }

    void set(FigureField field, @Nullable BigDecimal value) {
        switch (fields.get(field)) {
            case BigDecimalField money -> money.setValue(value == null ? null : millions(value));
            case IntegerField count -> count.setValue(value == null ? null : value.intValue());
            case Select<?> choice -> answer(choice, value);
            default -> throw new IllegalStateException(field.name());
        }
    }

    @SuppressWarnings("unchecked")
    private static void answer(Select<?> choice, @Nullable BigDecimal value) {
        ((Select<Answer>) choice).setValue(value == null ? null : value.signum() == 0 ? Answer.NO : Answer.YES);
    }

    private static BigDecimal millions(BigDecimal dong) {
        BigDecimal millions = dong.divide(Figures.MILLION, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        return millions.scale() < 0 ? millions.setScale(0) : millions;
    }
}
