package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import coop.portal.checklists.model.Failure;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.OnSiteQueries;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.OwnerKind;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Recommends something because of a violation or of the whole: what, who has to do it, until when. */
@Route(FieldworkNavigation.RECOMMENDATION + "/:id/:violation?")
@RolesAllowed(FollowUpPermissions.VIOLATION_WRITE)
class RecommendationForm extends FieldworkForm<RecommendationDraft> {

    private static final String PAGE = "fieldwork.RecommendationForm";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** So many days are offered at first; whoever recommends says how many it takes. */
    private static final int OFFERED = 30;

    private final OnSiteQueries onSite;
    private final FollowUpQueries followUp;
    private final Recommending recommending;
    private final PortalClock clock;
    private final Select<RecommendationKind> kind;
    private final TextArea text;
    private final BigDecimalField amount;
    private final TextField decision;
    private final Select<OwnerKind> owner;
    private final ComboBox<Option> commune;
    private final ComboBox<Option> agency;
    private final DatePicker due;
    private @Nullable Violation because;

    RecommendationForm(
            FieldworkQueries fieldworks, OnSiteQueries onSite, FollowUpQueries followUp, Recommending recommending,
            PortalClock clock, FormTools tools) {
        super(PAGE, "found", fieldworks, tools);
        this.onSite = onSite;
        this.followUp = followUp;
        this.recommending = recommending;
        this.clock = clock;
        FormSection what = section("what");
        kind = what.choice("kind", RecommendationKind.class);
        kind.setEmptySelectionAllowed(false);
        text = what.longText("text");
        amount = what.decimal("amount", PAGE + ".million");
        decision = what.text("decision");
        FormSection who = section("who");
        owner = who.choice("owner", OwnerKind.class);
        owner.setEmptySelectionAllowed(false);
        commune = who.options("commune", fieldworks.communes().stream()
                .map(one -> new Option(one.id().text(), one.name()))
                .toList());
        agency = who.options("agency", fieldworks.agencies().stream()
                .map(one -> new Option(one.id().text(), one.name()))
                .toList());
        due = who.date("due");
        due.setMin(clock.today().plusDays(1));
        kind.addValueChangeListener(change -> {
            suit();
            askTheCommune();
        });
        owner.addValueChangeListener(change -> suit());
        kind.setValue(RecommendationKind.REMEDY);
        owner.setValue(OwnerKind.ORGANISATION);
        due.setValue(clock.today().plusDays(OFFERED));
    }

    @Override
    void begin(FieldworkSheet read, BeforeEnterEvent event) {
        String violation = event.getRouteParameters().get("violation").orElse("");
        if (!violation.isEmpty()) {
            because = followUp.violation(ViolationId.parse(violation));
            String item = because.draft().check();
            if (item != null) {
                onSite.failure(read.id(), item).map(Failure::recommendation).ifPresent(text::setValue);
            }
        }
        open("fieldwork.recommendation:" + read.id().text() + ":" + violation);
    }

    @Override
    protected RecommendationDraft draft() {
        return new RecommendationDraft(
                because == null ? null : because.id(), kind.getValue(), text.getValue(), typedOwner(),
                Objects.requireNonNullElse(due.getValue(), clock.today()),
                amount.isVisible() && amount.getValue() != null ? amount.getValue().multiply(MILLION).longValue() : null,
                decision.isVisible() ? decision.getValue() : null);
    }

    @Override
    protected List<Remark> check(RecommendationDraft draft) {
        List<Remark> remarks = new ArrayList<>(recommending.check(draft));
        if (draft.owner().kind() != owner.getValue()) {
            remarks.add(Remark.error("FW-09", owner.getValue() == OwnerKind.COMMUNE ? "commune" : "agency",
                    "fieldwork.remark.owner-missing"));
        }
        return remarks;
    }

    @Override
    protected String save(RecommendationDraft draft) {
        FieldworkId id = sheet().id();
        recommending.recommend(onSite.occasion(id), draft);
        return FieldworkNavigation.toFieldwork(id, "found");
    }

    @Override
    protected void fill(RecommendationDraft draft) {
        kind.setValue(draft.kind());
        text.setValue(draft.text());
        owner.setValue(draft.owner().kind());
        due.setValue(draft.due());
    }

    /** Money is asked of a payment only, a number of a sanction only; of the owner, whom its kind means. */
    private void suit() {
        amount.setVisible(kind.getValue() == RecommendationKind.PAYMENT);
        decision.setVisible(kind.getValue() == RecommendationKind.SANCTION);
        commune.setVisible(owner.getValue() == OwnerKind.COMMUNE);
        agency.setVisible(owner.getValue() == OwnerKind.AGENCY);
    }

    /** A certificate is revoked by whoever registers: the commune of the organisation (NĐ125 art. 44). */
    private void askTheCommune() {
        FieldworkSheet now = known();
        if (now != null && kind.getValue() == RecommendationKind.REVOCATION && commune.getValue() == null) {
            owner.setValue(OwnerKind.COMMUNE);
            commune.setValue(commune.getListDataView().getItems()
                    .filter(one -> one.label().equals(now.communeName()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** While none is chosen it is the organisation, and the check says what is missing. */
    private Owner typedOwner() {
        if (owner.getValue() == OwnerKind.COMMUNE && commune.getValue() != null) {
            return Owner.commune(UnitId.parse(commune.getValue().value()));
        }
        if (owner.getValue() == OwnerKind.AGENCY && agency.getValue() != null) {
            return Owner.agency(AgencyId.parse(agency.getValue().value()));
        }
        return Owner.ORGANISATION;
    }
}
