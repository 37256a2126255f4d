package coop.portal.registry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.DifficultArea;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Statuses;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.list.Option;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sections of the form: identity and seat here, the rest in their own classes; one draft is read from all of them. */
final class OrganisationFields {

    private final Select<OrganisationType> type;
    private final TextField name;
    private final TextField code;
    private final TextField legacyCertNo;
    private final TextField nameForeign;
    private final TextField nameShort;
    private final ComboBox<Option> commune;
    private final TextField address;
    private final TextField addressAsRegistered;
    private final Select<DifficultArea> difficultArea;
    private final TextField phone;
    private final TextField email;
    private final TextField website;
    private final RegistrationFields registration;
    private final FigureFields figures;
    private final Picks picks;

    OrganisationFields(Function<String, FormSection> sections, FormChoices.Lists lists, SimilarHints hints) {
        FormSection identity = sections.apply("identity");
        type = identity.choice("type", OrganisationType.class);
        type.setEmptySelectionAllowed(false);
        type.setValue(OrganisationType.COOPERATIVE);
        name = identity.text("name");
        code = identity.text("code");
        legacyCertNo = identity.text("legacyCertNo");
        nameForeign = identity.text("nameForeign");
        nameShort = identity.text("nameShort");
        identity.content(hints);
        FormSection seat = sections.apply("seat");
        commune = seat.options("commune", lists.communes());
        address = seat.text("address");
        addressAsRegistered = seat.text("addressAsRegistered");
        difficultArea = seat.choice("difficultArea", DifficultArea.class);
        difficultArea.setEmptySelectionAllowed(false);
        difficultArea.setValue(DifficultArea.NONE);
        phone = seat.text("phone");
        email = seat.text("email");
        website = seat.text("website");
        registration = new RegistrationFields(sections, lists);
        figures = new FigureFields(sections, lists);
        picks = new Picks(lists);
        type.addValueChangeListener(event -> figures.showFor(event.getValue()));
        figures.showFor(type.getValue());
    }

    /** @param before whose statuses stay: they are changed elsewhere */
    OrganisationDraft read(@Nullable OrganisationDraft before) {
        UnitId seat = commune.getValue() == null ? null : UnitId.parse(commune.getValue().value());
        OrganisationDraft draft = OrganisationDraft.of(new Identity(
                        Objects.requireNonNullElse(type.getValue(), OrganisationType.COOPERATIVE),
                        name.getValue().strip(),
                        Picks.text(code),
                        Picks.text(legacyCertNo),
                        Picks.text(nameForeign),
                        Picks.text(nameShort)))
                .with(new Seat(
                        seat,
                        Picks.text(address),
                        Picks.text(addressAsRegistered),
                        Objects.requireNonNullElse(difficultArea.getValue(), DifficultArea.NONE),
                        Picks.text(phone),
                        Picks.text(email),
                        Picks.text(website)))
                .with(before == null ? Statuses.NEW : before.statuses());
        return figures.read(registration.read(draft));
    }

    void write(OrganisationDraft draft) {
        type.setValue(draft.type());
        name.setValue(draft.identity().name());
        Picks.set(code, draft.identity().code());
        Picks.set(legacyCertNo, draft.identity().legacyCertNo());
        Picks.set(nameForeign, draft.identity().nameForeign());
        Picks.set(nameShort, draft.identity().nameShort());
        commune.setValue(picks.commune(draft.seat().commune()));
        Picks.set(address, draft.seat().address());
        Picks.set(addressAsRegistered, draft.seat().addressAsRegistered());
        difficultArea.setValue(draft.seat().difficultArea());
        Picks.set(phone, draft.seat().phone());
        Picks.set(email, draft.seat().email());
        Picks.set(website, draft.seat().website());
        registration.write(draft, picks);
        figures.write(draft, picks);
    }
}
