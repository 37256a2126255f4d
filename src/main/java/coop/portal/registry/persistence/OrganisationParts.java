package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.Gender;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The trades and people of organisations, for one or for thousands at a time. */
@Repository
@Unscoped("parts belong to organisations that were found through a scoped reader before")
class OrganisationParts extends Statements {

    private static final String INDUSTRY =
            "INSERT INTO organisation_industry (organisation_id, position, code, detail, main) VALUES (?, ?, ?, ?, ?)";
    private static final String PERSON = "INSERT INTO organisation_person (organisation_id, position, full_name, role,"
            + " legal_representative, personal_id, date_of_birth, gender, phone, education, term_from, term_to,"
            + " resolution_no, resolution_date, died_on, death_source)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    OrganisationParts(Door door) {
        super(door);
    }

    /** The same organisations with their trades and people. */
    List<OrganisationVersion> complete(List<OrganisationVersion> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        List<Long> ids = bare.stream().map(one -> one.id().value()).toList();
        Map<Long, List<Industry>> industries = new HashMap<>();
        jdbc().sql("SELECT * FROM organisation_industry WHERE organisation_id IN (:ids) ORDER BY organisation_id, position")
                .param("ids", ids)
                .query(rs -> {
                    industries.computeIfAbsent(rs.getLong("organisation_id"), id -> new ArrayList<>()).add(new Industry(
                            rs.getString("code"), rs.getString("detail"), rs.getBoolean("main")));
                });
        Map<Long, List<Person>> people = new HashMap<>();
        jdbc().sql("SELECT * FROM organisation_person WHERE organisation_id IN (:ids) ORDER BY organisation_id, position")
                .param("ids", ids)
                .query(rs -> {
                    people.computeIfAbsent(rs.getLong("organisation_id"), id -> new ArrayList<>()).add(person(rs));
                });
        return bare.stream()
                .map(one -> new OrganisationVersion(one.id(), one.version(), joined(
                        one.draft(),
                        industries.getOrDefault(one.id().value(), List.of()),
                        people.getOrDefault(one.id().value(), List.of()))))
                .toList();
    }

    void insert(Collection<OrganisationVersion> organisations) {
        List<Object[]> industries = new ArrayList<>();
        List<Object[]> people = new ArrayList<>();
        for (OrganisationVersion one : organisations) {
            int position = 0;
            for (Industry industry : one.draft().activity().industries()) {
                industries.add(new Object[] {
                    one.id().value(), position++, industry.code(), OrganisationColumns.clean(industry.detail()), industry.main()
                });
            }
            position = 0;
            for (Person person : one.draft().people()) {
                people.add(values(one.id().value(), position++, person));
            }
        }
        batch(INDUSTRY, industries);
        batch(PERSON, people);
    }

    void delete(Collection<OrganisationVersion> organisations) {
        List<Object[]> ids = organisations.stream().map(one -> new Object[] {one.id().value()}).toList();
        batch("DELETE FROM organisation_industry WHERE organisation_id = ?", ids);
        batch("DELETE FROM organisation_person WHERE organisation_id = ?", ids);
    }

    private static OrganisationDraft joined(OrganisationDraft draft, List<Industry> industries, List<Person> people) {
        Activity activity = draft.activity();
        return draft.with(new Activity(activity.sector(), activity.agriSubType(), industries, activity.flags()))
                .with(people);
    }

    private static Object[] values(long id, int position, Person person) {
        return new Object[] {
            id,
            position,
            SearchText.clean(person.fullName()),
            person.role().name(),
            person.legalRepresentative(),
            OrganisationColumns.clean(person.personalId()),
            person.dateOfBirth(),
            OrganisationColumns.name(person.gender()),
            OrganisationColumns.clean(person.phone()),
            OrganisationColumns.name(person.education()),
            person.termFrom(),
            person.termTo(),
            OrganisationColumns.clean(person.resolutionNo()),
            person.resolutionDate(),
            person.death() == null ? null : person.death().day(),
            person.death() == null ? null : OrganisationColumns.clean(person.death().source())
        };
    }

    private static Person person(ResultSet rs) throws SQLException {
        return new Person(
                rs.getString("full_name"),
                PersonRole.valueOf(rs.getString("role")),
                rs.getBoolean("legal_representative"),
                rs.getString("personal_id"),
                rs.getObject("date_of_birth", LocalDate.class),
                DraftMapper.constant(Gender.class, rs.getString("gender")),
                rs.getString("phone"),
                DraftMapper.constant(Education.class, rs.getString("education")),
                rs.getObject("term_from", LocalDate.class),
                rs.getObject("term_to", LocalDate.class),
                rs.getString("resolution_no"),
                rs.getObject("resolution_date", LocalDate.class),
                death(rs));
    }

    private static @Nullable Death death(ResultSet rs) throws SQLException {
        LocalDate day = rs.getObject("died_on", LocalDate.class);
        return day == null ? null : new Death(day, rs.getString("death_source"));
    }
}
