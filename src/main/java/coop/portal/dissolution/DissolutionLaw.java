package coop.portal.dissolution;

import coop.portal.dissolution.model.LegalRegime;
import coop.portal.dissolution.rules.CaseTerms;
import coop.portal.kernel.deadline.Counting;
import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers that dissolution asks the law for, and the book open at a day. */
@Component
class DissolutionLaw implements DeclaredLaw {

    private final ObjectProvider<LawBook> book;

    DissolutionLaw(ObjectProvider<LawBook> book) {
        this.book = book;
    }

    @Override
    public List<LegalName> names() {
        Stream<LegalName> terms = CaseTerms.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(term -> LegalName.of(term.getValue(), unit(CaseTerms.stored(term.getKey(), 1, "").counting())));
        return Stream.concat(terms, Stream.of(
                        LegalName.of(CaseTerms.SILENT_GROUP, LegalUnit.MONTHS),
                        LegalName.of(CaseTerms.EXPLANATION, LegalUnit.WORKING_DAYS),
                        LegalName.of(CaseTerms.VOTES, LegalUnit.PERCENT),
                        LegalName.choice(CaseTerms.REGIME, List.of(LegalRegime.values()))))
                .toList();
    }

    CaseTerms.Law on(LocalDate day) {
        LawBook open = book.getObject();
        return name -> open.on(name, day);
    }

    private static LegalUnit unit(Counting counting) {
        return switch (counting) {
            case WORKING_DAYS -> LegalUnit.WORKING_DAYS;
            case DAYS -> LegalUnit.DAYS;
            case MONTHS -> LegalUnit.MONTHS;
        };
    }
}
