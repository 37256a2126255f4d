package coop.portal.reconciliation.rules;

import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry would keep if one item were as the national system has it. */
public final class NationalDraft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private NationalDraft() {}

    /** What only the national system knows, as far as it tells; the rest is for a person to add. */
    public static OrganisationDraft of(NationalValues national, @Nullable UnitId unit) {
        String name = national.name() == null ? "" : national.name();
        OrganisationDraft draft = OrganisationDraft.of(
                new Identity(type(name), name, national.code(), national.certificate(), null, null));
        if (national.address() != null) {
            draft = draft.with(seated(draft.seat(), national.address(), unit));
        }
        if (national.industry() != null) {
            draft = draft.with(working(draft.activity(), Comparison.industry(national.industry())));
        }
        if (national.representative() != null) {
            draft = draft.with(represented(draft, national.representative()));
        }
        return national.certificateDay() == null
                ? draft
                : draft.with(certified(draft.registration(), national.certificateDay()));
    }

    private static OrganisationType type(String name) {
        String folded = SearchText.fold(name);
        if (folded.startsWith("lien hiep")) {
            return OrganisationType.COOPERATIVE_UNION;
        }
        return folded.startsWith("to hop tac") ? OrganisationType.COOPERATIVE_GROUP : OrganisationType.COOPERATIVE;
    }

    /** @param unit where an address lies, none when nobody knows */
    public static OrganisationDraft with(OrganisationDraft draft, PublicItem item, String value, @Nullable UnitId unit) {
        return switch (item) {
            case NAME -> draft.with(named(draft.identity(), value));
            case CODE -> draft.with(coded(draft.identity(), value));
            case ADDRESS -> draft.with(seated(draft.seat(), value, unit));
            case INDUSTRY -> draft.with(working(draft.activity(), Comparison.industry(value)));
            case REPRESENTATIVE -> draft.with(represented(draft, value));
            case CERTIFICATE_DATE -> draft.with(certified(draft.registration(), LocalDate.parse(value, DAY)));
            case CAPITAL -> draft.with(draft.capital().charter(CapitalWords.read(value)));
            case STATUS -> throw new IllegalArgumentException("a status is changed by its own use case");
        };
    }

    private static Identity named(Identity old, String name) {
        return new Identity(old.type(), name, old.code(), old.legacyCertNo(), old.nameForeign(), old.nameShort());
    }

    private static Identity coded(Identity old, String code) {
        return new Identity(old.type(), old.name(), code, old.legacyCertNo(), old.nameForeign(), old.nameShort());
    }

    /** A street is kept where the national system names none and the commune stays. */
    private static Seat seated(Seat old, String address, @Nullable UnitId unit) {
        String street = AddressParts.of(address).street();
        boolean stays = unit == null || unit.equals(old.commune());
        return new Seat(
                unit == null ? old.commune() : unit,
                street.isEmpty() ? (stays ? old.address() : null) : street,
                address, old.difficultArea(), old.phone(), old.email(), old.website());
    }

    /** The trade becomes the main one; the others stay. */
    private static Activity working(Activity old, String code) {
        List<Industry> trades = new ArrayList<>();
        trades.add(old.industries().stream()
                .filter(trade -> trade.code().equals(code))
                .findFirst()
                .map(trade -> new Industry(code, trade.detail(), true))
                .orElse(new Industry(code, null, true)));
        old.industries().stream()
                .filter(trade -> !trade.code().equals(code))
                .map(trade -> new Industry(trade.code(), trade.detail(), false))
                .forEach(trades::add);
        return new Activity(old.sector(), old.agriSubType(), trades, old.flags());
    }

    /** Another person takes the office: nothing that is known of the one before is true of the next. */
    private static List<Person> represented(OrganisationDraft draft, String name) {
        Person before = draft.representative().orElse(null);
        PersonRole role = before != null
                ? before.role()
                : draft.type() == OrganisationType.COOPERATIVE_GROUP ? PersonRole.GROUP_REPRESENTATIVE : PersonRole.DIRECTOR;
        List<Person> people = new ArrayList<>();
        people.add(new Person(name, role, true, null, null, null, null, null, null, null));
        draft.people().stream().filter(person -> !person.equals(before)).forEach(people::add);
        return people;
    }

    private static Registration certified(Registration old, LocalDate day) {
        return new Registration(day, old.lastChangeNo(), old.lastChangeDate(), old.agency());
    }
}
