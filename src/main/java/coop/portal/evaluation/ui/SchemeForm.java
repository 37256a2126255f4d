package coop.portal.evaluation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.evaluation.DefiningSchemes;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeDraft;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an administrator sets the maxima of a scheme, as a new version from a day on. */
@Route(EvaluationNavigation.SCHEME + "/:id")
@RolesAllowed(EvaluationPermissions.SCHEME_WRITE)
class SchemeForm extends FormPage<SchemeDraft> implements BeforeEnterObserver {

    private static final String PAGE = "evaluation.SchemeForm";

    private final transient DefiningSchemes defining;
    private final Map<String, BigDecimalField> maxima = new LinkedHashMap<>();
    private @Nullable DatePicker from;
    private @Nullable TextField basis;
    private SchemeKind kind = SchemeKind.GENERAL;
    private int seen;

    SchemeForm(DefiningSchemes defining, FormTools tools) {
        super(PAGE, tools);
        this.defining = defining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse("");
        kind = Arrays.stream(SchemeKind.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("scheme"));
        Scheme last = defining.latest(kind);
        FormSection validity = section("validity");
        from = validity.date("from");
        basis = validity.text("basis");
        FormSection points = section("points");
        last.criteria().forEach(criterion -> {
            BigDecimalField field = points.decimal(criterion.code(), "evaluation.unit.points");
            maxima.put(criterion.code(), field);
        });
        Map<String, BigDecimal> known = new HashMap<>();
        last.criteria().forEach(criterion -> {
            if (criterion.max() != null) {
                known.put(criterion.code(), criterion.max());
            }
        });
        fill(new SchemeDraft(kind, last.version(), null, "", known));
        open("evaluation.scheme:" + kind.name());
    }

    @Override
    protected SchemeDraft draft() {
        Map<String, BigDecimal> typed = new HashMap<>();
        maxima.forEach((code, field) -> {
            if (field.getValue() != null) {
                typed.put(code, field.getValue());
            }
        });
        return new SchemeDraft(kind, seen, from == null ? null : from.getValue(), basis == null ? "" : basis.getValue(), typed);
    }

    @Override
    protected List<Remark> check(SchemeDraft draft) {
        return defining.check(draft);
    }

    @Override
    protected String save(SchemeDraft draft) {
        defining.define(draft);
        return EvaluationNavigation.SCHEMES;
    }

    @Override
    protected void fill(SchemeDraft draft) {
        seen = draft.seenVersion();
        maxima.forEach((code, field) -> field.setValue(draft.maxima().get(code)));
        if (from != null && basis != null) {
            from.setValue(draft.from());
            basis.setValue(draft.basis());
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("evaluation.menu.schemes"), EvaluationNavigation.SCHEMES));
    }
}
