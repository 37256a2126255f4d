package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.ConductingFieldwork;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.kernel.Remark;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leader of the team writes the plan of conduct, in the parts that NĐ217 14.2 names. */
@Route(FieldworkNavigation.CONDUCT_PLAN + "/:id")
@RolesAllowed(FieldworkPermissions.FIELDWORK_CONDUCT)
class ConductPlanForm extends FieldworkForm<ConductPlan> {

    private static final String PAGE = "fieldwork.ConductPlanForm";
    private static final List<String> PARTS = List.of(
            "objective", "requirements", "contents", "schedule", "place", "method", "assignment", "resources");

    private final ConductingFieldwork conducting;
    private final List<TextArea> areas = new ArrayList<>();

    ConductPlanForm(FieldworkQueries queries, ConductingFieldwork conducting, FormTools tools) {
        super(PAGE, "", queries, tools);
        this.conducting = conducting;
        FormSection parts = section("parts");
        PARTS.forEach(part -> areas.add(parts.longText(part)));
    }

    @Override
    void begin(FieldworkSheet read, BeforeEnterEvent event) {
        fill(read.conductPlan().text());
        open("fieldwork.conduct-plan:" + read.id().text());
    }

    @Override
    protected ConductPlan draft() {
        return new ConductPlan(part(0), part(1), part(2), part(3), part(4), part(5), part(6), part(7));
    }

    @Override
    protected List<Remark> check(ConductPlan draft) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            if (part(i).isBlank()) {
                remarks.add(Remark.error("FW-07", PARTS.get(i), "fieldwork.remark.part-missing").by("NĐ217 14.2"));
            }
        }
        return remarks;
    }

    @Override
    protected String save(ConductPlan draft) {
        conducting.writePlan(sheet().id(), sheet().version(), draft);
        return FieldworkNavigation.toFieldwork(sheet().id(), "conductPlan");
    }

    @Override
    protected void fill(ConductPlan plan) {
        List<String> texts = List.of(
                plan.objective(), plan.requirements(), plan.contents(), plan.schedule(), plan.place(), plan.method(),
                plan.assignment(), plan.resources());
        for (int i = 0; i < texts.size(); i++) {
            areas.get(i).setValue(texts.get(i));
        }
    }

    @Override
    protected Optional<ConductPlan> latest() {
        return Optional.of(readAgain().conductPlan().text());
    }

    private String part(int place) {
        return areas.get(place).getValue();
    }
}
