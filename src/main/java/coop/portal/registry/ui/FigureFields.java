package coop.portal.registry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.list.Option;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Capital, members, managers, governance, people and, for a group, its contract. */
final class FigureFields {

    private static final String PEOPLE = "uikit.unit.people";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    /** The ends of quarters: a fiscal year begins with one (Law on Accounting art. 12). */
    private static final List<MonthDay> YEAR_ENDS =
            List.of(MonthDay.of(12, 31), MonthDay.of(3, 31), MonthDay.of(6, 30), MonthDay.of(9, 30));
    private static final String MONEY = "uikit.unit.million-dong";

    private final BigDecimalField charter;
    private final BigDecimalField contributed;
    private final BigDecimalField largestShare;
    private final BigDecimalField associateShare;
    private final BigDecimalField foreignShare;
    private final Map<String, IntegerField> counts = new TreeMap<>();
    private final DatePicker membersAsOf;
    private final Select<GovernanceType> governanceType;
    private final Select<MonthDay> fiscalYearEnd = new Select<>();
    private final Checkbox allianceMember;
    private final DatePicker charterAdapted;
    private final ComboBox<Option> union;
    private final PeopleField people = new PeopleField();
    private final FormSection contract;
    private final DatePicker contractSigned;
    private final IntegerField contractMonths;
    private final Checkbox contractIndefinite;

    FigureFields(Function<String, FormSection> sections, FormChoices.Lists lists) {
        FormSection figures = sections.apply("figures");
        charter = figures.decimal("charterCapital", MONEY);
        contributed = figures.decimal("contributedCapital", MONEY);
        largestShare = figures.decimal("largestShare", MONEY);
        associateShare = figures.decimal("associateShare", MONEY);
        foreignShare = figures.decimal("foreignShare", MONEY);
        for (String name : new String[] {
            "membersOfficial", "membersForeign", "membersAssociateCapital", "membersAssociateOther", "membersFemale", "membersEthnicMinority",
            "managersTotal", "managersUniversity", "managersIntermediate"
        }) {
            counts.put(name, figures.integer(name, PEOPLE));
        }
        membersAsOf = figures.date("membersAsOf");
        FormSection governance = sections.apply("governance");
        governanceType = governance.choice("governanceType", GovernanceType.class);
        fiscalYearEnd.setLabel(Messages.text(OrganisationForm.PAGE + ".fiscalYearEnd"));
        fiscalYearEnd.setItems(YEAR_ENDS);
        fiscalYearEnd.setItemLabelGenerator(DAY::format);
        fiscalYearEnd.setValue(Governance.EMPTY.fiscalYearEnd());
        governance.add("fiscalYearEnd", fiscalYearEnd, MonthDay::toString, FigureFields::yearEnd);
        union = governance.options("union", lists.unions());
        charterAdapted = governance.date("charterAdapted");
        allianceMember = governance.flag("allianceMember");
        FormSection persons = sections.apply("people");
        persons.add("people", people, PeopleField::write, PeopleField::read);
        people.addClassName("field-wide");
        contract = sections.apply("contract");
        contractSigned = contract.date("contractSigned");
        contractMonths = contract.integer("contractMonths", null);
        contractIndefinite = contract.flag("contractIndefinite");
    }

    OrganisationDraft read(OrganisationDraft draft) {
        Option picked = union.getValue();
        MonthDay yearEnd = Objects.requireNonNullElse(fiscalYearEnd.getValue(), Governance.EMPTY.fiscalYearEnd());
        return draft.with(new Capital(
                        Figures.kept(charter.getValue()),
                        Figures.kept(contributed.getValue()),
                        Figures.kept(largestShare.getValue()),
                        Figures.kept(associateShare.getValue()),
                        Figures.kept(foreignShare.getValue())))
                .with(new MemberFigures(
                        membersAsOf.getValue(),
                        count("membersOfficial"),
                        count("membersAssociateCapital"),
                        count("membersAssociateOther"),
                        count("membersFemale"),
                        count("membersEthnicMinority"),
                        count("membersForeign")))
                .with(new ManagerFigures(
                        count("managersTotal"), count("managersUniversity"), count("managersIntermediate")))
                .with(new Governance(
                        governanceType.getValue(),
                        yearEnd,
                        allianceMember.getValue(),
                        picked == null ? null : OrganisationId.parse(picked.value()),
                        charterAdapted.getValue()))
                .with(people.getValue())
                .with(contract(draft.type()));
    }

    void write(OrganisationDraft draft, Picks picks) {
        charter.setValue(Figures.millions(draft.capital().charter()));
        contributed.setValue(Figures.millions(draft.capital().contributed()));
        largestShare.setValue(Figures.millions(draft.capital().largestShare()));
        associateShare.setValue(Figures.millions(draft.capital().associateShare()));
        foreignShare.setValue(Figures.millions(draft.capital().foreignShare()));
        counts.get("membersForeign").setValue(draft.members().foreign());
        charterAdapted.setValue(draft.governance().charterAdapted());
        counts.get("membersOfficial").setValue(draft.members().official());
        counts.get("membersAssociateCapital").setValue(draft.members().associateCapital());
        counts.get("membersAssociateOther").setValue(draft.members().associateOther());
        counts.get("membersFemale").setValue(draft.members().female());
        counts.get("membersEthnicMinority").setValue(draft.members().ethnicMinority());
        counts.get("managersTotal").setValue(draft.managers().total());
        counts.get("managersUniversity").setValue(draft.managers().university());
        counts.get("managersIntermediate").setValue(draft.managers().intermediate());
        membersAsOf.setValue(draft.members().asOf());
        governanceType.setValue(draft.governance().type());
        fiscalYearEnd.setItems(Stream.concat(YEAR_ENDS.stream(), Stream.of(draft.governance().fiscalYearEnd()))
                .distinct()
                .toList());
        fiscalYearEnd.setValue(draft.governance().fiscalYearEnd());
        union.setValue(picks.union(draft.governance().union()));
        allianceMember.setValue(draft.governance().allianceMember());
        people.setValue(draft.people());
        contractSigned.setValue(draft.contract().signed());
        contractMonths.setValue(draft.contract().months());
        contractIndefinite.setValue(draft.contract().indefinite());
    }

    /** Only a group has a contract; of others the section is not even seen. */
    void showFor(@Nullable OrganisationType type) {
        contract.setVisible(type == OrganisationType.COOPERATIVE_GROUP);
    }

    private Contract contract(OrganisationType type) {
        return type == OrganisationType.COOPERATIVE_GROUP
                ? new Contract(contractSigned.getValue(), contractMonths.getValue(), contractIndefinite.getValue())
                : Contract.EMPTY;
    }

    private static @Nullable MonthDay yearEnd(String kept) {
        return YEAR_ENDS.stream().filter(day -> day.toString().equals(kept)).findFirst().orElse(null);
    }

    private @Nullable Integer count(String name) {
        return counts.get(name).getValue();
    }
}
