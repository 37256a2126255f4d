package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.registry.ChangingStatus;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.TermQueries;
import coop.portal.registry.model.MergedAway;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.PastSheet;
import coop.portal.registry.model.RecordRemark;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SizeAssessment;
import coop.portal.registry.model.StatusGap;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One organisation: what is kept about it, its two statuses apart, and who changed what. */
@Route(RegistryNavigation.ORGANISATION + "/:id/:tab?")
@StyleSheet("styles/registry.css")
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
class OrganisationView extends SheetPage {

    static final String PAGE = "registry.OrganisationView";

    private final OrganisationQueries queries;
    private final ChangingStatus changing;
    private final OrganisationRail rail;
    private final TermQueries terms;
    private final Timeline timeline;
    private final AsAtNotices days;
    private final Can can;
    private @Nullable LocalDate asAt;

    OrganisationView(
            OrganisationQueries queries,
            ChangingStatus changing,
            OrganisationRail rail,
            TermQueries terms,
            Timeline timeline,
            AsAtNotices days,
            Can can) {
        super(PAGE);
        this.queries = queries;
        this.changing = changing;
        this.rail = rail;
        this.terms = terms;
        this.timeline = timeline;
        this.days = days;
        this.can = can;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(
                Messages.text("registry.menu.organisations"), RegistryNavigation.toOrganisations(asAt)));
    }

    @Override
    protected void build(String text) {
        OrganisationId asked = OrganisationId.parse(text);
        Optional<MergedAway> gone = rail.gone(asked);
        OrganisationId id = gone.map(MergedAway::survivor).orElse(asked);
        Optional<LocalDate> day = kept(RegistryNavigation.AS_AT).flatMap(AsAtNotices::day);
        asAt = day.filter(days::canBeShown).orElse(null);
        LocalDate past = asAt;
        if (past == null) {
            today(id, gone);
            day.map(days::toCome).ifPresent(this::notice);
        } else {
            past(queries.sheet(id, past));
        }
    }

    private void today(OrganisationId id, Optional<MergedAway> gone) {
        OrganisationSheet sheet = queries.sheet(id);
        OrganisationDraft draft = sheet.draft();
        header(draft.identity().name(), draft.identity().code(),
                new StageBadge(
                        Messages.text(PAGE + ".legal", draft.statuses().legal()),
                        StatusLooks.of(draft.statuses().legal())),
                new StageBadge(
                        Messages.text(PAGE + ".operating", draft.statuses().operating()),
                        StatusLooks.of(draft.statuses().operating())));
        gone.ifPresent(this::say);
        facts(sheet);
        steps(id, sheet);
        pointOut(sheet);
        rail.boxes(id, this::rebuild).forEach(this::rail);
        rail.notices(id).forEach(this::notice);
        OrganisationTabs tabs = new OrganisationTabs(sheet, terms::state);
        tabs(tabs, sheet, () -> queries.size(sheet));
    }

    /** As at a day: nothing is done here, for the past is not changed. */
    private void past(PastSheet then) {
        OrganisationSheet sheet = then.sheet();
        Enum<?> legal = then.legal() == null ? StatusGap.NOT_KNOWN : then.legal();
        Enum<?> operating = then.operating() == null ? StatusGap.NOT_KNOWN : then.operating();
        header(sheet.draft().identity().name(), sheet.draft().identity().code(),
                new StageBadge(Messages.text(PAGE + ".legal", legal), StatusLooks.any(legal)),
                new StageBadge(Messages.text(PAGE + ".operating", operating), StatusLooks.any(operating)));
        notice(AsAtNotices.page(then));
        facts(sheet);
        rail.boxes(sheet.kept().id(), then.day()).forEach(this::rail);
        tabs(new OrganisationTabs(then), sheet, () -> queries.size(then));
    }

    private void facts(OrganisationSheet sheet) {
        OrganisationDraft draft = sheet.draft();
        keyFacts()
                .fact("type", draft.type())
                .fact("place", sheet.place())
                .fact("sector", draft.activity().sector())
                .money("charterCapital", Figures.dong(draft.capital().charter()))
                .fact("members", Formats.number(draft.members().official()))
                .fact("founded", draft.registration().firstCertDate());
    }

    private void tabs(OrganisationTabs tabs, OrganisationSheet sheet, Supplier<Optional<SizeAssessment>> sized) {
        OrganisationId id = sheet.kept().id();
        tab("registration", () -> part(id, "identity", tabs.registration()));
        tab("people", () -> part(id, "people", tabs.people()));
        tab("members", () -> {
            Div both = part(id, "figures", tabs.members());
            sized.get().ifPresent(size -> both.add(SizePanel.of(size)));
            return both;
        });
        tab("industries", () -> part(id, "activity", tabs.industries()));
        tab("statuses", tabs::statuses);
        tab("history", () -> new TimelinePanel(timeline, new Subject(
                OrganisationRegistered.SUBJECT, sheet.kept().id().text(), sheet.draft().identity().name()),
                rail.merged(sheet.kept().id()), PAGE + ".history-merged"));
    }

    /** What a tab shows, with the way to where it is corrected; as at a day nothing is. */
    private Div part(OrganisationId id, String section, Component content) {
        Div part = new Div(content);
        if (asAt == null && can.perform(RegistryPermissions.ORGANISATION_WRITE)) {
            part.add(LinkButton.secondary(Messages.text(PAGE + ".edit-part"), RegistryNavigation.toEdit(id, section)));
        }
        return part;
    }

    /** The address of a record that was merged leads here. */
    private void say(MergedAway gone) {
        Paragraph words = new Paragraph(Messages.text(PAGE + ".merged-away",
                gone.code() == null ? gone.name() : gone.name() + " (" + gone.code() + ")", gone.on()));
        words.addClassNames("tone-attention", "record-notice");
        words.getElement().setAttribute("role", "status");
        notice(words);
    }

    private void pointOut(OrganisationSheet sheet) {
        List<RecordRemark> notices = queries.remarks(sheet);
        if (!notices.isEmpty()) {
            rail("remarks", RecordRemarksPanel.of(notices));
        }
    }

    private void steps(OrganisationId id, OrganisationSheet sheet) {
        boolean writes = can.perform(RegistryPermissions.ORGANISATION_WRITE);
        boolean decides = can.perform(RegistryPermissions.LEGAL_STATUS_WRITE);
        if (!writes && !decides) {
            return;
        }
        NextSteps steps = nextSteps();
        if (writes) {
            steps.mainLink(PAGE + ".edit", RegistryNavigation.toEdit(id));
            steps.other(PAGE + ".change-operating", () -> StatusDialog.operating(sheet, changing, this::rebuild).open());
        }
        if (can.perform(RegistryPermissions.ORGANISATION_MERGE)) {
            steps.other(PAGE + ".merge", () -> UI.getCurrent().navigate(RegistryNavigation.toMerge(id)));
        }
        if (decides) {
            rail.addSteps(steps, sheet, this::rebuild);
            steps.other(PAGE + ".change-legal", () -> StatusDialog.legal(sheet, changing, this::rebuild).open());
        }
    }
}
