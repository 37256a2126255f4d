package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.OldName;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.PastSheet;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusMoment;
import coop.portal.registry.model.TermState;
import coop.portal.uikit.Empty;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the tabs of an organisation's page. */
final class OrganisationTabs {

    private static final String FIELD = "registry.field";
    private static final String PAGE = OrganisationView.PAGE;
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");

    private final OrganisationSheet sheet;
    private final OrganisationDraft draft;
    private final Function<LocalDate, Optional<TermState>> terms;
    private final @Nullable PastSheet then;

    /** @param terms how near its end a term of office is */
    OrganisationTabs(OrganisationSheet sheet, Function<LocalDate, Optional<TermState>> terms) {
        this(sheet, terms, null);
    }

    /** As at a day. */
    OrganisationTabs(PastSheet then) {
        this(then.sheet(), to -> Optional.empty(), then);
    }

    private OrganisationTabs(
            OrganisationSheet sheet, Function<LocalDate, Optional<TermState>> terms, @Nullable PastSheet then) {
        this.sheet = sheet;
        this.terms = terms;
        this.then = then;
        this.draft = sheet.draft();
    }

    Component registration() {
        FactList facts = new FactList(FIELD)
                .fact("name", draft.identity().name())
                .fact("nameToday", then == null ? null : then.nameToday())
                .fact("nameForeign", draft.identity().nameForeign())
                .fact("nameShort", draft.identity().nameShort());
        if (!sheet.oldNames().isEmpty()) {
            facts.fact("oldNames", String.join("; ", sheet.oldNames().stream().map(OldName::name).toList()));
        }
        facts.fact("code", draft.identity().code())
                .fact("legacyCertNo", draft.identity().legacyCertNo())
                .fact("commune", sheet.place())
                .fact("formerUnits", then == null ? null : then.formerUnits())
                .fact("address", draft.seat().address())
                .fact("addressAsRegistered", draft.seat().addressAsRegistered())
                .fact("difficultArea", draft.seat().difficultArea())
                .fact("phone", draft.seat().phone())
                .fact("email", draft.seat().email())
                .fact("website", draft.seat().website())
                .fact("firstCertDate", draft.registration().firstCertDate())
                .fact("lastChangeNo", draft.registration().lastChangeNo())
                .fact("lastChangeDate", draft.registration().lastChangeDate())
                .fact("agency", sheet.agency());
        if (draft.type() == OrganisationType.COOPERATIVE_GROUP) {
            facts.fact("contractSigned", draft.contract().signed())
                    .fact("contractMonths", draft.contract().months())
                    .fact("contractIndefinite", draft.contract().indefinite() ? true : null);
        }
        return masked(facts);
    }

    Component people() {
        if (draft.people().isEmpty()) {
            return new Empty(Messages.text(PAGE + (then == null ? ".no-people" : ".no-people-then")));
        }
        PlainTable table = new PlainTable(
                PAGE + ".person", "fullName", "role", "personalId", "dateOfBirth", "phone", "education", "term");
        for (Person person : draft.people()) {
            table.row(
                    name(person),
                    Messages.label(person.role())
                            + (person.legalRepresentative() ? " – " + Messages.text(PAGE + ".represents") : ""),
                    person.personalId(),
                    Formats.date(person.dateOfBirth()),
                    person.phone(),
                    person.education() == null ? "" : Messages.label(person.education()),
                    term(person));
        }
        Div people = new Div(new Paragraph(qualified()), table);
        if (then != null) {
            Paragraph whose = new Paragraph(Messages.text(PAGE + ".people-then", then.day()));
            whose.addClassName("hint");
            people.addComponentAsFirst(whose);
        }
        return masked(people);
    }

    private String qualified() {
        ManagerFigures managers = ManagerFigures.of(draft.people());
        return Messages.text(PAGE + ".qualified", managers.total(), managers.university(), managers.intermediate());
    }

    Component members() {
        FactList facts = new FactList(FIELD)
                .money("charterCapital", Figures.dong(draft.capital().charter()))
                .money("contributedCapital", Figures.dong(draft.capital().contributed()))
                .money("largestShare", Figures.dong(draft.capital().largestShare()))
                .money("associateShare", Figures.dong(draft.capital().associateShare()))
                .money("foreignShare", Figures.dong(draft.capital().foreignShare()))
                .fact("membersAsOf", draft.members().asOf())
                .fact("membersOfficial", draft.members().official())
                .fact("membersForeign", draft.members().foreign())
                .fact("membersAssociateCapital", draft.members().associateCapital())
                .fact("membersAssociateOther", draft.members().associateOther())
                .fact("membersFemale", draft.members().female())
                .fact("membersEthnicMinority", draft.members().ethnicMinority())
                .fact("managersTotal", draft.managers().total())
                .fact("managersUniversity", draft.managers().university())
                .fact("managersIntermediate", draft.managers().intermediate())
                .fact("governanceType", draft.governance().type())
                .fact("fiscalYearEnd", DAY_OF_YEAR.format(draft.governance().fiscalYearEnd()))
                .fact("charterAdapted", draft.governance().charterAdapted())
                .fact("allianceMember", draft.governance().allianceMember());
        OrganisationRef union = sheet.union();
        return union == null
                ? facts
                : facts.fact("union", new Anchor(RegistryNavigation.toOrganisation(union.id()), union.name()));
    }

    Component industries() {
        FactList facts = new FactList(FIELD)
                .fact("sector", draft.activity().sector())
                .fact("agriSubType", draft.activity().agriSubType())
                .fact("flags", draft.activity().flags().stream().sorted().toList());
        Div both = new Div(facts);
        if (draft.activity().industries().isEmpty()) {
            both.add(new Empty(Messages.text(PAGE + ".no-industries")));
            return both;
        }
        PlainTable table = new PlainTable(PAGE + ".industry", "code", "detail", "main");
        for (Industry industry : draft.activity().industries()) {
            table.row(industry.code(), industry.detail(), industry.main() ? Messages.text(PAGE + ".main-industry") : "");
        }
        both.add(table);
        return both;
    }

    /** The two histories stand apart: neither says anything about the other. */
    Component statuses() {
        Div both = new Div();
        for (StatusKind kind : StatusKind.values()) {
            both.add(new H3(Messages.label(kind)));
            PlainTable table = new PlainTable(
                    PAGE + ".status", "status", "from", "to", "reason", "document", "source", "by", "recorded");
            List<StatusMoment> moments =
                    sheet.history().stream().filter(moment -> moment.kind() == kind).toList();
            moments.forEach(moment -> table.row(
                    (then == null ? moment.to() == null : moment.holdsOn(then.day()))
                            ? StageBadge.of(moment.status(), StatusLooks.any(moment.status()))
                            : new Span(Messages.label(moment.status())),
                    Formats.date(moment.from()),
                    Formats.date(moment.to()),
                    moment.reason(),
                    moment.document(),
                    Messages.label(moment.source()),
                    moment.changedBy(),
                    Formats.dateTime(moment.recorded())));
            both.add(table);
        }
        return both;
    }

    private Component masked(Component content) {
        if (!sheet.hidden()) {
            return content;
        }
        Paragraph note = new Paragraph(Messages.text(PAGE + ".masked"));
        note.addClassName("hint");
        return new Div(content, note);
    }

    /** How long, near its end or over, and by which resolution. */
    private Component term(Person person) {
        LocalDate to = person.termTo();
        Div cell = new Div();
        if (person.termFrom() != null || to != null) {
            cell.add(new Div(Formats.date(person.termFrom()) + " – " + Formats.date(to)));
        }
        if (to != null) {
            terms.apply(to).ifPresent(state -> cell.add(new Div(StageBadge.of(state, look(state)))));
        }
        String resolution = Stream.of(
                        Objects.requireNonNullElse(person.resolutionNo(), ""), Formats.date(person.resolutionDate()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        if (!resolution.isEmpty()) {
            cell.add(new Div(Messages.text(PAGE + ".person.resolution", resolution)));
        }
        return cell;
    }

    private static Component name(Person person) {
        Death death = person.death();
        Span name = new Span(person.fullName());
        return death == null
                ? name
                : new Div(name, new Div(new Span(Messages.text(
                        PAGE + ".died", Formats.date(death.day()), Objects.requireNonNullElse(death.source(), "")))));
    }

    private static Look look(TermState state) {
        return Look.of(state == TermState.OVER ? Tone.LATE : Tone.ATTENTION, Mark.ALERT);
    }
}
