package coop.portal.registry.model;

import java.util.List;
import java.util.Optional;

/** Everything the registry keeps about an organisation, section by section, as a form or a workbook brings it. */
public record OrganisationDraft(
        Identity identity,
        Seat seat,
        Registration registration,
        Activity activity,
        Governance governance,
        Capital capital,
        MemberFigures members,
        ManagerFigures managers,
        List<Person> people,
        Contract contract,
        Statuses statuses) {

    public OrganisationDraft {
        people = List.copyOf(people);
    }

    public static OrganisationDraft of(Identity identity) {
        return new OrganisationDraft(
                identity,
                Seat.EMPTY,
                Registration.EMPTY,
                Activity.EMPTY,
                Governance.EMPTY,
                Capital.EMPTY,
                MemberFigures.EMPTY,
                ManagerFigures.EMPTY,
                List.of(),
                Contract.EMPTY,
                Statuses.NEW);
    }

    public OrganisationType type() {
        return identity.type();
    }

    /** Who represents the organisation before the law, the first of them where there are several. */
    public Optional<Person> representative() {
        return people.stream().filter(Person::legalRepresentative).findFirst();
    }

    public OrganisationDraft with(Identity other) {
        return new OrganisationDraft(
                other, seat, registration, activity, governance, capital, members, managers, people, contract, statuses);
    }

    public OrganisationDraft with(Seat other) {
        return new OrganisationDraft(
                identity, other, registration, activity, governance, capital, members, managers, people, contract, statuses);
    }

    public OrganisationDraft with(Registration other) {
        return new OrganisationDraft(
                identity, seat, other, activity, governance, capital, members, managers, people, contract, statuses);
    }

    public OrganisationDraft with(Activity other) {
        return new OrganisationDraft(
                identity, seat, registration, other, governance, capital, members, managers, people, contract, statuses);
    }

    public OrganisationDraft with(Governance other) {
        return new OrganisationDraft(
                identity, seat, registration, activity, other, capital, members, managers, people, contract, statuses);
    }

    public OrganisationDraft with(Capital other) {
        return new OrganisationDraft(
                identity, seat, registration, activity, governance, other, members, managers, people, contract, statuses);
    }

    public OrganisationDraft with(MemberFigures other) {
        return new OrganisationDraft(
                identity, seat, registration, activity, governance, capital, other, managers, people, contract, statuses);
    }

    public OrganisationDraft with(ManagerFigures other) {
        return new OrganisationDraft(
                identity, seat, registration, activity, governance, capital, members, other, people, contract, statuses);
    }

    public OrganisationDraft with(List<Person> others) {
        return new OrganisationDraft(
                identity, seat, registration, activity, governance, capital, members, managers, others, contract, statuses);
    }

    public OrganisationDraft with(Contract other) {
        return new OrganisationDraft(
                identity, seat, registration, activity, governance, capital, members, managers, people, other, statuses);
    }

    public OrganisationDraft with(Statuses other) {
        return new OrganisationDraft(
                identity, seat, registration, activity, governance, capital, members, managers, people, contract, other);
    }
}
