package coop.portal.registry.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.portal.kernel.AgencyId;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.AgriSubType;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFlag;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Sector;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.list.Option;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The certificate, and what the organisation does. */
final class RegistrationFields {

    private final DatePicker firstCertDate;
    private final IntegerField lastChangeNo;
    private final DatePicker lastChangeDate;
    private final ComboBox<Option> agency;
    private final Select<Sector> sector;
    private final Select<AgriSubType> agriSubType;
    private final IndustriesField industries = new IndustriesField();
    private final CheckboxGroup<OrganisationFlag> flags = new CheckboxGroup<>();

    RegistrationFields(Function<String, FormSection> sections, FormChoices.Lists lists) {
        FormSection certificate = sections.apply("registration");
        firstCertDate = certificate.date("firstCertDate");
        agency = certificate.options("agency", lists.agencies());
        lastChangeNo = certificate.integer("lastChangeNo", null);
        lastChangeDate = certificate.date("lastChangeDate");
        FormSection activity = sections.apply("activity");
        sector = activity.choice("sector", Sector.class);
        agriSubType = activity.choice("agriSubType", AgriSubType.class);
        activity.add("industries", industries, IndustriesField::write, IndustriesField::read);
        industries.addClassName("field-wide");
        flags.setLabel(Messages.text(OrganisationForm.PAGE + ".flags"));
        flags.setItems(OrganisationFlag.values());
        flags.setItemLabelGenerator(Messages::label);
        flags.addClassName("field-wide");
        activity.add("flags", flags, RegistrationFields::write, RegistrationFields::read);
    }

    OrganisationDraft read(OrganisationDraft draft) {
        Option picked = agency.getValue();
        return draft.with(new Registration(
                        firstCertDate.getValue(),
                        lastChangeNo.getValue(),
                        lastChangeDate.getValue(),
                        picked == null ? null : AgencyId.parse(picked.value())))
                .with(new Activity(sector.getValue(), agriSubType.getValue(), industries.getValue(), flags.getValue()));
    }

    void write(OrganisationDraft draft, Picks picks) {
        firstCertDate.setValue(draft.registration().firstCertDate());
        agency.setValue(picks.agency(draft.registration().agency()));
        lastChangeNo.setValue(draft.registration().lastChangeNo());
        lastChangeDate.setValue(draft.registration().lastChangeDate());
        sector.setValue(draft.activity().sector());
        agriSubType.setValue(draft.activity().agriSubType());
        industries.setValue(draft.activity().industries());
        flags.setValue(draft.activity().flags());
    }

    private static String write(Set<OrganisationFlag> chosen) {
        return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<OrganisationFlag> read(String text) {
        return Arrays.stream(OrganisationFlag.values())
                .filter(flag -> Set.of(text.split(",")).contains(flag.name()))
                .collect(Collectors.toSet());
    }
}
