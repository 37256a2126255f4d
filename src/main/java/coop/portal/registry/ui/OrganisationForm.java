package coop.portal.registry.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.registry.KnownElsewhere;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RegisteringOrganisations;
import coop.portal.registry.SimilarOrganisations;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the registry keeps about an organisation, to be typed for a new one or corrected with a reason. */
@Route(RegistryNavigation.NEW)
@RouteAlias(RegistryNavigation.EDIT + "/:id")
@StyleSheet("styles/registry.css")
@RolesAllowed(RegistryPermissions.ORGANISATION_WRITE)
class OrganisationForm extends FormPage<OrganisationDraft> implements BeforeEnterObserver {

    static final String PAGE = "registry.OrganisationForm";
    static final String FROM = "from";

    private final OrganisationQueries queries;
    private final RegisteringOrganisations registering;
    private final SimilarOrganisations similar;
    private final FormChoices choices;
    private final Can can;
    private final SimilarHints hints = new SimilarHints();
    private final Map<String, FormSection> parts = new HashMap<>();
    private @Nullable OrganisationFields fields;
    private @Nullable OrganisationVersion kept;
    private @Nullable TextField reason;
    private @Nullable String reference;

    OrganisationForm(
            OrganisationQueries queries,
            RegisteringOrganisations registering,
            SimilarOrganisations similar,
            FormChoices choices,
            Can can,
            FormTools tools) {
        super(PAGE, tools);
        this.queries = queries;
        this.registering = registering;
        this.similar = similar;
        this.choices = choices;
        this.can = can;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (fields != null) {
            return;
        }
        Optional<String> id = event.getRouteParameters().get("id");
        OrganisationVersion before = id.map(text -> queries.sheet(OrganisationId.parse(text)).kept()).orElse(null);
        Optional<KnownElsewhere.Known> known = known(event, before);
        known.ifPresent(one -> content(new Paragraph(Messages.text(PAGE + ".known", one.source()))));
        fields = new OrganisationFields(this::part, choices.around(before), hints);
        if (before != null) {
            FormSection why = section("reason");
            reason = why.text("reason");
            reason.addClassName("field-wide");
            fill(before.draft());
            kept = before;
        }
        known.ifPresent(one -> fill(one.draft()));
        open("registry.organisation:" + id.orElse(reference == null ? "new" : reference));
        event.getLocation().getQueryParameters().getSingleParameter(RegistryNavigation.SECTION)
                .map(parts::get)
                .ifPresent(FormSection::show);
    }

    /** What another source knows of the organisation that is to be registered. */
    private Optional<KnownElsewhere.Known> known(BeforeEnterEvent event, @Nullable OrganisationVersion before) {
        Optional<String> from = event.getLocation().getQueryParameters().getSingleParameter(FROM)
                .filter(one -> before == null);
        Optional<KnownElsewhere.Known> known = from.flatMap(choices.known()::find);
        reference = known.isPresent() ? from.orElse(null) : null;
        return known;
    }

    @Override
    public List<Crumb> above() {
        Crumb list = new Crumb(Messages.text("registry.menu.organisations"), RegistryNavigation.toOrganisations());
        OrganisationVersion before = kept;
        return before == null
                ? List.of(list)
                : List.of(list, new Crumb(
                        before.draft().identity().name(), RegistryNavigation.toOrganisation(before.id())));
    }

    @Override
    protected OrganisationDraft draft() {
        OrganisationVersion before = kept;
        return fields().read(before == null ? null : before.draft());
    }

    @Override
    protected List<Remark> check(OrganisationDraft draft) {
        OrganisationVersion before = kept;
        OrganisationId self = before == null ? null : before.id();
        hints.show(similar.find(SimilarQuery.of(self, draft)), can.perform(RegistryPermissions.ORGANISATION_MERGE) ? self : null);
        List<Remark> remarks = new ArrayList<>(registering.check(draft, self));
        TextField why = reason;
        if (why != null && why.getValue().isBlank()) {
            remarks.add(Remark.error("TRAIL-1", "reason", "registry.refusal.reason-required"));
        }
        return remarks;
    }

    @Override
    protected String save(OrganisationDraft draft) {
        OrganisationVersion before = kept;
        String from = reference;
        if (before == null) {
            return RegistryNavigation.toOrganisation(from == null
                    ? registering.register(draft, true)
                    : choices.known().register(from, draft, true));
        }
        registering.correct(before.id(), before.version(), draft, reason == null ? "" : reason.getValue(), true);
        return RegistryNavigation.toOrganisation(before.id());
    }

    @Override
    protected void fill(OrganisationDraft draft) {
        fields().write(draft);
    }

    /** What somebody else saved meanwhile; from then on it is against that version that one saves. */
    @Override
    protected Optional<OrganisationDraft> latest() {
        OrganisationVersion before = kept;
        if (before == null) {
            return Optional.empty();
        }
        OrganisationVersion now = queries.sheet(before.id()).kept();
        kept = now;
        return Optional.of(now.draft());
    }

    private FormSection part(String key) {
        FormSection made = section(key);
        parts.put(key, made);
        return made;
    }

    private OrganisationFields fields() {
        OrganisationFields made = fields;
        if (made == null) {
            throw new IllegalStateException("the form is not open yet");
        }
        return made;
    }
}
