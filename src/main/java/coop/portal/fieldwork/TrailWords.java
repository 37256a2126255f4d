package coop.portal.fieldwork;

import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.kernel.Change;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes as the trail keeps them: keys of messages instead of names of fields and constants, days as people write them. */
final class TrailWords {

    private static final String FIELD = "fieldwork.field.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private TrailWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static List<Change> drafts(FieldworkDraft before, FieldworkDraft after) {
        return Stream.of(
                        Change.between(FIELD + "kind", constant(before.kind()), constant(after.kind())),
                        Change.between(FIELD + "mode", constant(before.mode()), constant(after.mode())),
                        Change.between(FIELD + "basis", constant(before.basis()), constant(after.basis())),
                        Change.between(FIELD + "evidence", before.evidence(), after.evidence()),
                        Change.between(FIELD + "topics", topics(before), topics(after)),
                        Change.between(FIELD + "grounds", before.grounds(), after.grounds()),
                        Change.between(FIELD + "scope", before.scope(), after.scope()),
                        Change.between(FIELD + "periodFrom", dated(before.periodFrom()), dated(after.periodFrom())),
                        Change.between(FIELD + "periodTo", dated(before.periodTo()), dated(after.periodTo())),
                        Change.between(FIELD + "days", before.days(), after.days()),
                        Change.between(FIELD + "plannedFrom", dated(before.plannedFrom()), dated(after.plannedFrom())))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Change> teams(List<TeamMember> before, List<TeamMember> after) {
        return Change.between(FIELD + "team", names(before), names(after)).stream().toList();
    }

    static List<Change> plans(ConductPlan before, ConductPlan after) {
        return Stream.of(
                        Change.between(FIELD + "objective", before.objective(), after.objective()),
                        Change.between(FIELD + "requirements", before.requirements(), after.requirements()),
                        Change.between(FIELD + "contents", before.contents(), after.contents()),
                        Change.between(FIELD + "schedule", before.schedule(), after.schedule()),
                        Change.between(FIELD + "place", before.place(), after.place()),
                        Change.between(FIELD + "method", before.method(), after.method()),
                        Change.between(FIELD + "assignment", before.assignment(), after.assignment()),
                        Change.between(FIELD + "resources", before.resources(), after.resources()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param before none of one that is new, {@code after} none of one that is gone */
    static List<Change> absences(@Nullable AbsenceDraft before, @Nullable AbsenceDraft after) {
        return Stream.of(
                        Change.between(FIELD + "absenceKind", kind(before), kind(after)),
                        Change.between(FIELD + "absenceFrom", day(before, AbsenceDraft::from), day(after, AbsenceDraft::from)),
                        Change.between(FIELD + "absenceTo", day(before, AbsenceDraft::to), day(after, AbsenceDraft::to)),
                        Change.between(FIELD + "absenceNote", note(before), note(after)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable String kind(@Nullable AbsenceDraft draft) {
        return draft == null || draft.kind() == null ? null : "fieldwork.AbsenceKind." + draft.kind().name();
    }

    private static @Nullable String day(@Nullable AbsenceDraft draft, Function<AbsenceDraft, @Nullable LocalDate> of) {
        return draft == null ? null : dated(of.apply(draft));
    }

    private static @Nullable String note(@Nullable AbsenceDraft draft) {
        return draft == null || draft.note().isEmpty() ? null : draft.note();
    }

    private static String names(List<TeamMember> team) {
        return team.stream().map(TeamMember::name).collect(Collectors.joining("; "));
    }

    private static String topics(FieldworkDraft draft) {
        return draft.topics().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String constant(Enum<?> value) {
        return "inspections." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static @Nullable String dated(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }
}
