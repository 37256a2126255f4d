package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.Gender;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many hold which office and for how long (LHTX 65, 69), and what a personal id tells about its owner. */
final class PeopleRules {

    private PeopleRules() {}

    static List<Remark> check(OrganisationDraft draft, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        LocalDate today = circumstances.today();
        for (Person person : draft.people()) {
            if (SearchText.clean(person.fullName()).isEmpty()) {
                remarks.add(Remark.error("PERS-1", "people", "registry.remark.person-name"));
            }
            personalId(remarks, person);
            term(remarks, person, today);
            if (person.phone() != null && !ContactRules.phone(person.phone())) {
                remarks.add(Remark.warning("PERS-2", "people", "registry.remark.person-phone", person.fullName()));
            }
        }
        if (draft.representative().isEmpty() && draft.type() != OrganisationType.COOPERATIVE_GROUP) {
            remarks.add((circumstances.imported()
                            ? Remark.info("DQ-10", "people", "registry.remark.representative-missing")
                            : Remark.warning("DQ-10", "people", "registry.remark.representative-missing"))
                    .by("LHTX 11.3"));
        }
        remarks.addAll(OfficeRules.check(draft));
        offices(remarks, draft.people());
        return remarks;
    }

    private static void offices(List<Remark> remarks, List<Person> people) {
        long members = people.stream().filter(person -> person.role().board()).count();
        if (members > 15 || members == 1 && people.stream().anyMatch(person -> person.role().supervises())) {
            remarks.add(Remark.info("PERS-4", "people", "registry.remark.board-size", members).by("LHTX 65"));
        }
        long supervisors = people.stream().filter(person -> person.role().supervises()).count();
        if (supervisors > 7) {
            remarks.add(Remark.warning("PERS-5", "people", "registry.remark.supervisors-size", supervisors).by("LHTX 69"));
        }
    }

    private static void term(List<Remark> remarks, Person person, LocalDate today) {
        LocalDate from = person.termFrom();
        LocalDate to = person.termTo();
        if (from != null && to != null && to.isBefore(from)) {
            remarks.add(Remark.error("PERS-6", "people", "registry.remark.term-backwards", person.fullName()));
        } else if (from != null && to != null && to.isAfter(from.plusYears(5))
                && (person.role().board() || person.role().supervises())) {
            remarks.add(Remark.warning("PERS-7", "people", "registry.remark.term-too-long", person.fullName())
                    .by(person.role().board() ? "LHTX 65" : "LHTX 69"));
        } else if (to != null && to.isBefore(today)) {
            remarks.add(Remark.warning("DQ-10", "people", "registry.remark.term-over", person.fullName(), to));
        } else if (to != null && to.isBefore(today.plusDays(90))) {
            remarks.add(Remark.info("DQ-10", "people", "registry.remark.term-ends-soon", person.fullName(), to));
        }
    }

    /** Twelve digits: province, then sex and century, then the year of birth; a mismatch is pointed out, never refused. */
    private static void personalId(List<Remark> remarks, Person person) {
        String id = person.personalId();
        if (id == null) {
            return;
        }
        if (!id.matches("\\d{12}")) {
            remarks.add(Remark.warning("PID-1", "people", "registry.remark.personal-id-form", person.fullName())
                    .by("LHTX 45.5"));
            return;
        }
        int sexAndCentury = id.charAt(3) - '0';
        int year = 1900 + sexAndCentury / 2 * 100 + Integer.parseInt(id.substring(4, 6));
        if (person.dateOfBirth() != null && person.dateOfBirth().getYear() != year) {
            remarks.add(Remark.warning("PID-2", "people", "registry.remark.personal-id-year", person.fullName()));
        }
        if (person.gender() != null && (sexAndCentury % 2 == 0) != (person.gender() == Gender.MALE)) {
            remarks.add(Remark.warning("PID-3", "people", "registry.remark.personal-id-gender", person.fullName()));
        }
    }
}
