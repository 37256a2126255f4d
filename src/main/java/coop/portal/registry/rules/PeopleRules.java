package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Gender;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
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
            term(remarks, person, today, circumstances.limits());
            death(remarks, person, today);
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
        numbers(remarks, draft.people(), circumstances.limits());
        return remarks;
    }

    /** A board of which only some are written down is not told to be too small before its supervisors are written down too. */
    private static void numbers(List<Remark> remarks, List<Person> people, RecordLimits limits) {
        long board = people.stream().filter(person -> person.role().board()).count();
        long supervisors = people.stream().filter(person -> person.role().supervises()).count();
        LegalValue least = limits.of(RecordLimit.LEAST_ON_BOARD);
        if (least != null && board > 0 && board < least.asInt() && supervisors > 0) {
            remarks.add(Remark.info("PERS-4", "people", "registry.remark.board-too-small", board, least.asInt())
                    .by(least.article()));
        }
        LegalValue most = limits.of(RecordLimit.MOST_ON_BOARD);
        if (most != null && board > most.asInt()) {
            remarks.add(Remark.info("PERS-4", "people", "registry.remark.board-too-large", board, most.asInt())
                    .by(most.article()));
        }
        LegalValue supervising = limits.of(RecordLimit.MOST_SUPERVISORS);
        if (supervising != null && supervisors > supervising.asInt()) {
            remarks.add(Remark.warning(
                            "PERS-5", "people", "registry.remark.supervisors-size", supervisors, supervising.asInt())
                    .by(supervising.article()));
        }
    }

    /** The office of somebody who has died is empty: for whoever represents the organisation somebody else must be found. */
    private static void death(List<Remark> remarks, Person person, LocalDate today) {
        Death death = person.death();
        if (death == null) {
            return;
        }
        if (death.day().isAfter(today)) {
            remarks.add(Remark.error("DATE-1", "people", "registry.remark.future-date", death.day()));
        }
        if (death.source() == null || death.source().isBlank()) {
            remarks.add(Remark.error("PERS-9", "people", "registry.remark.death-source", person.fullName()));
        }
        if (person.legalRepresentative()) {
            remarks.add(Remark.warning(
                            "DQ-10", "people", "registry.remark.representative-deceased", person.fullName(), death.day())
                    .by("LHTX 11.3"));
        }
    }

    private static void term(List<Remark> remarks, Person person, LocalDate today, RecordLimits limits) {
        LocalDate from = person.termFrom();
        LocalDate to = person.termTo();
        LegalValue longest = person.role().board() ? limits.of(RecordLimit.LONGEST_TERM_OF_BOARD)
                : person.role().supervises() ? limits.of(RecordLimit.LONGEST_TERM_OF_SUPERVISORS) : null;
        LegalValue alert = limits.of(RecordLimit.TERM_ALERT_DAYS);
        if (from != null && to != null && to.isBefore(from)) {
            remarks.add(Remark.error("PERS-6", "people", "registry.remark.term-backwards", person.fullName()));
        } else if (from != null && to != null && longest != null && to.isAfter(from.plusMonths(longest.asInt()))) {
            remarks.add(Remark.warning(
                            "PERS-7", "people", "registry.remark.term-too-long", person.fullName(), longest.asInt())
                    .by(longest.article()));
        } else if (to != null && to.isBefore(today)) {
            remarks.add(Remark.warning("DQ-10", "people", "registry.remark.term-over", person.fullName(), to));
        } else if (to != null && alert != null && to.isBefore(today.plusDays(alert.asInt()))) {
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
