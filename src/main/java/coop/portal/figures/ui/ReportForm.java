package coop.portal.figures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.figures.ReportQueries;
import coop.portal.figures.WritingReports;
import coop.portal.figures.model.FigureCheck;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportDraft;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportSheet;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Where a commune types what an organisation reports, the year before beside each field, remarks as one goes. */
@Route(FiguresNavigation.EDIT_REPORT + "/:id")
@StyleSheet("styles/figures.css")
@RolesAllowed(FigurePermissions.REPORT_WRITE)
class ReportForm extends FormPage<ReportDraft> implements BeforeEnterObserver {

    static final String PAGE = "figures.ReportForm";

    private final transient ReportQueries queries;
    private final transient WritingReports writing;
    private final FigureInputs inputs;
    private final SlipOffers offers;
    private final Span whose = new Span();
    private ReportId id = new ReportId(0);
    private int version;

    ReportForm(ReportQueries queries, WritingReports writing, FormTools tools) {
        super(PAGE, tools);
        this.queries = queries;
        this.writing = writing;
        whose.addClassName("form-whose");
        content(whose);
        offers = new SlipOffers();
        content(offers);
        inputs = new FigureInputs(this::section);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ReportId.parse(event.getRouteParameters().get("id").orElse(""));
        ReportSheet sheet = queries.sheet(id);
        if (!sheet.steps().allows(ReportAction.EDIT)) {
            event.forwardTo(FiguresNavigation.toReport(id));
            return;
        }
        whose.setText(Messages.text(PAGE + ".whose", sheet.report().reporter().name(), FigureWords.of(sheet.report().period()),
                sheet.period().from(), sheet.period().to()));
        inputs.beside(sheet);
        fill(new ReportDraft(id, sheet.report().version(), sheet.report().figures()));
        open("figures.report:" + id.text());
    }

    @Override
    protected ReportDraft draft() {
        return new ReportDraft(id, version, inputs.read());
    }

    @Override
    protected List<Remark> check(ReportDraft draft) {
        FigureCheck check = writing.look(draft);
        offers.show(check.slips(), slip -> {
            inputs.set(slip.field(), slip.offered());
            changed();
        });
        return check.remarks();
    }

    @Override
    protected String save(ReportDraft draft) {
        writing.save(draft, acknowledged());
        return FiguresNavigation.toReport(id);
    }

    @Override
    protected void fill(ReportDraft draft) {
        version = draft.version();
        inputs.write(draft.figures());
    }

    @Override
    protected Optional<ReportDraft> latest() {
        StoredReport now = queries.sheet(id).report();
        return Optional.of(new ReportDraft(id, now.version(), now.figures()));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("figures.menu.reports"), FiguresNavigation.REPORTS));
    }
}
