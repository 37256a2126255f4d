package coop.portal.registry.rules;

import coop.portal.kernel.Change;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields in which an organisation would differ after a row, with what they were and would be. */
public final class ImportComparison {

    private record Compared(ImportField field, Function<OrganisationDraft, @Nullable Object> value) {}

    private static final List<Compared> FIELDS = List.of(
            new Compared(ImportField.NAME, draft -> draft.identity().name()),
            new Compared(ImportField.CODE, draft -> draft.identity().code()),
            new Compared(ImportField.LEGACY_CERT, draft -> draft.identity().legacyCertNo()),
            new Compared(ImportField.CERT_DATE, draft -> draft.registration().firstCertDate()),
            new Compared(ImportField.SECTOR, draft -> draft.activity().sector()),
            new Compared(ImportField.INDUSTRY, draft -> draft.activity().industries().stream()
                    .map(Industry::code).collect(Collectors.joining(", "))),
            new Compared(ImportField.ADDRESS, draft -> draft.seat().address()),
            new Compared(ImportField.COMMUNE, draft -> draft.seat().commune() == null ? null : draft.seat().commune().text()),
            new Compared(ImportField.CAPITAL, draft -> plain(draft.capital().charter())),
            new Compared(ImportField.CONTRIBUTED, draft -> plain(draft.capital().contributed())),
            new Compared(ImportField.LARGEST_SHARE, draft -> plain(draft.capital().largestShare())),
            new Compared(ImportField.ASSOCIATE_SHARE, draft -> plain(draft.capital().associateShare())),
            new Compared(ImportField.FOREIGN_SHARE, draft -> plain(draft.capital().foreignShare())),
            new Compared(ImportField.MEMBERS_FOREIGN, draft -> draft.members().foreign()),
            new Compared(ImportField.CHARTER_ADAPTED, draft -> draft.governance().charterAdapted()),
            new Compared(ImportField.MEMBERS, draft -> draft.members().official()),
            new Compared(ImportField.DIRECTOR, draft ->
                    draft.representative().map(Person::fullName).orElse(null)),
            new Compared(ImportField.QUALIFICATION, draft ->
                    draft.representative().map(Person::education).orElse(null)),
            new Compared(ImportField.PHONE, draft -> draft.seat().phone()),
            new Compared(ImportField.EMAIL, draft -> draft.seat().email()),
            new Compared(ImportField.MANAGERS, draft -> draft.managers().total()),
            new Compared(ImportField.MANAGERS_UNIVERSITY, draft -> draft.managers().university()),
            new Compared(ImportField.MANAGERS_INTERMEDIATE, draft -> draft.managers().intermediate()),
            new Compared(ImportField.LEGAL_STATUS, draft -> draft.statuses().legal()),
            new Compared(ImportField.OPERATING_STATUS, draft -> draft.statuses().operating()));

    private ImportComparison() {}

    public static List<Change> between(OrganisationDraft before, OrganisationDraft after) {
        List<Change> changes = new ArrayList<>();
        for (Compared one : FIELDS) {
            Change.between(one.field().about(), one.value().apply(before), one.value().apply(after))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static @Nullable String plain(@Nullable BigDecimal dong) {
        return dong == null ? null : dong.stripTrailingZeros().toPlainString();
    }
}
