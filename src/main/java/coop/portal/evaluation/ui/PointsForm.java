package coop.portal.evaluation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.ScoreDraft;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of points, as many as the scheme has criteria; those without a maximum say so and take none. */
abstract class PointsForm extends FormPage<ScoreDraft> implements BeforeEnterObserver {

    static final String PAGE = "evaluation.ScoreForm";

    private final transient EvaluationQueries queries;
    private final EvaluationAction action;
    private final Map<String, BigDecimalField> fields = new LinkedHashMap<>();
    private final Span whose = new Span();
    private @Nullable IntegerField stopped;
    private EvaluationId id = new EvaluationId(0);
    private int version;

    PointsForm(EvaluationQueries queries, EvaluationAction action, FormTools tools) {
        super(PAGE, tools);
        this.queries = queries;
        this.action = action;
        content(whose);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = EvaluationId.parse(event.getRouteParameters().get("id").orElse(""));
        EvaluationSheet sheet = queries.sheet(id);
        if (!sheet.open().contains(action)) {
            event.forwardTo(EvaluationNavigation.toEvaluation(id));
            return;
        }
        StoredEvaluation one = sheet.evaluation();
        whose.setText(Messages.text(PAGE + ".whose", one.of().name(), Integer.toString(one.year())));
        fields(sheet.scheme());
        fill(new ScoreDraft(id, one.version(), one.counting(), one.stoppedMonths()));
        open("evaluation." + action.name() + ":" + id.text());
    }

    private void fields(Scheme scheme) {
        int group = 0;
        FormSection section = null;
        for (Criterion criterion : scheme.criteria()) {
            if (section == null || criterion.group() != group) {
                group = criterion.group();
                section = section(sectionOf(group));
            }
            BigDecimalField field = section.decimal(criterion.code(), "evaluation.unit.points");
            field.setHelperText(criterion.max() == null
                    ? Messages.text("law.notConfigured")
                    : Messages.text(PAGE + ".max", criterion.max()));
            field.setReadOnly(criterion.max() == null);
            fields.put(criterion.code(), field);
        }
        stopped = section("year").integer("stoppedMonths", "evaluation.unit.months");
    }

    private static String sectionOf(int group) {
        return switch (group) {
            case 1 -> "finance";
            case 2 -> "governance";
            case 3 -> "community";
            default -> "criteria";
        };
    }

    @Override
    protected ScoreDraft draft() {
        Map<String, BigDecimal> points = new HashMap<>();
        fields.forEach((code, field) -> {
            if (field.getValue() != null) {
                points.put(code, field.getValue());
            }
        });
        Integer months = stopped == null ? null : stopped.getValue();
        return new ScoreDraft(id, version, points, months == null ? 0 : months);
    }

    @Override
    protected void fill(ScoreDraft draft) {
        version = draft.version();
        fields.forEach((code, field) -> field.setValue(draft.points().get(code)));
        if (stopped != null) {
            stopped.setValue(draft.stoppedMonths());
        }
    }

    @Override
    protected Optional<ScoreDraft> latest() {
        StoredEvaluation now = queries.sheet(id).evaluation();
        return Optional.of(new ScoreDraft(id, now.version(), now.counting(), now.stoppedMonths()));
    }

    String back() {
        return EvaluationNavigation.toEvaluation(id);
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("evaluation.menu.evaluations"), EvaluationNavigation.EVALUATIONS));
    }
}
