package coop.portal.fieldwork;

import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.territory.model.AgencyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers that fieldwork asks the law for, the book open at a day, and as what the law sees an agency. */
@Component
class FieldworkLaw implements DeclaredLaw {

    private final ObjectProvider<LawBook> book;

    FieldworkLaw(ObjectProvider<LawBook> book) {
        this.book = book;
    }

    @Override
    public List<LegalName> names() {
        Stream<String> days = Stream.of(
                FieldworkTerms.ANNOUNCE + FieldworkTerms.INSPECTION, FieldworkTerms.ANNOUNCE + FieldworkTerms.CHECK, FieldworkTerms.PAUSE,
                FieldworkTerms.REPORT + FieldworkTerms.INSPECTION, FieldworkTerms.REPORT + FieldworkTerms.CHECK, FieldworkTerms.REPORT_COMPLEX,
                FieldworkTerms.DRAFT, FieldworkTerms.DRAFT_COMPLEX, FieldworkTerms.CONCLUDE + FieldworkTerms.INSPECTION,
                FieldworkTerms.CONCLUDE + FieldworkTerms.CHECK, FieldworkTerms.PUBLISH, FieldworkTerms.SUBJECT_REPORT,
                FieldworkTerms.DIRECTIVE);
        Stream<LegalName> extensions = Stream.of(Conductor.values())
                .map(conductor -> LegalName.of(FieldworkTerms.EXTENSION + "." + conductor, LegalUnit.DAYS)
                        .labelled("fieldwork.law.extensionDays", conductor));
        return Stream.of(
                        days.map(name -> LegalName.of(name, LegalUnit.DAYS)),
                        extensions,
                        Stream.of(
                                LegalName.of(FieldworkTerms.ASSIGN_DRAFT, LegalUnit.WORKING_DAYS),
                                LegalName.of(FieldworkTerms.REQUESTED_PAUSES, LegalUnit.NUMBER)))
                .flatMap(names -> names)
                .toList();
    }

    FieldworkTerms.Law on(LocalDate day) {
        LawBook open = book.getObject();
        return name -> open.on(name, day);
    }

    static Conductor conductor(AgencyKind kind) {
        return switch (kind) {
            case PROVINCIAL_INSPECTORATE -> Conductor.INSPECTORATE;
            case FINANCE_DEPARTMENT, DEPARTMENT -> Conductor.DEPARTMENT;
            case COMMUNE_PC, DISTRICT_PC -> Conductor.COMMUNE;
            case PROVINCIAL_PC, COOP_ALLIANCE, COOP_FUND, OTHER -> Conductor.OTHER;
        };
    }
}
