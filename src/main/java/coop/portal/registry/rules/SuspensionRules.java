package coop.portal.registry.rules;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.kernel.deadline.Term;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.registry.model.SuspensionRow;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How long a suspension may be, when it must be notified and confirmed, and what becomes of it (LHTX 96; NĐ92 47, 48, 62). */
public final class SuspensionRules {

    private SuspensionRules() {}

    /** The numbers of law on the day of the notice; an empty one is not configured. */
    public record Limits(
            OptionalInt maxMonths,
            OptionalInt noticeDays,
            OptionalInt confirmDays,
            OptionalInt alertDays,
            OptionalInt lastAlertDays,
            OptionalInt groupDays) {}

    /** A group that stops for fewer days than the law says needs no notice, unless an authority ordered it (NĐ92 62.1). */
    public static List<Refusal> threshold(OrganisationType type, SuspensionDraft draft, Limits limits) {
        LocalDate from = draft.from();
        LocalDate to = draft.to();
        boolean exempt = type == OrganisationType.COOPERATIVE_GROUP && !draft.forced() && from != null && to != null
                && !to.isBefore(from) && limits.groupDays().isPresent()
                && to.isBefore(from.plusDays(limits.groupDays().getAsInt() - 1L));
        return exempt
                ? List.of(Refusal.of("registry.refusal.suspension-group-short", limits.groupDays().getAsInt()))
                : List.of();
    }

    public static List<Refusal> reasons(
            SuspensionDraft draft,
            LegalStatus legal,
            Collection<SuspensionRow> others,
            Limits limits,
            LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (draft.notice().isBlank()) {
            refusals.add(Refusal.of("registry.refusal.suspension-notice"));
        }
        if (draft.received() == null || draft.received().isAfter(today)) {
            refusals.add(Refusal.of("registry.refusal.suspension-received"));
        }
        if (legal != LegalStatus.ACTIVE && legal != LegalStatus.SUSPENDED) {
            refusals.add(Refusal.of("registry.refusal.suspension-status", legal));
        }
        if (limits.maxMonths().isEmpty() || limits.noticeDays().isEmpty() || limits.confirmDays().isEmpty()) {
            refusals.add(Refusal.of("registry.refusal.suspension-not-configured"));
        }
        refusals.addAll(days(draft, others, limits));
        return refusals;
    }

    private static List<Refusal> days(SuspensionDraft draft, Collection<SuspensionRow> others, Limits limits) {
        LocalDate from = draft.from();
        LocalDate to = draft.to();
        if (from == null || to == null || to.isBefore(from)) {
            return List.of(Refusal.of("registry.refusal.suspension-days"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (limits.maxMonths().isPresent() && longest(from, limits.maxMonths().getAsInt()).late(to)) {
            refusals.add(Refusal.of("registry.refusal.suspension-too-long", limits.maxMonths().getAsInt()));
        }
        others.stream()
                .filter(other -> !from.isAfter(end(other)) && !to.isBefore(other.from()))
                .forEach(other -> refusals.add(
                        Refusal.of("registry.refusal.suspension-overlaps", other.from(), end(other))));
        return refusals;
    }

    /** The first day counts: twelve months from 1 August end on 31 July. */
    private static Deadline longest(LocalDate from, int months) {
        return Term.months(months, "").countingTheStart().stayingOnItsDay().from(from, WorkingCalendar.WEEKENDS_ONLY);
    }

    private static LocalDate end(SuspensionRow row) {
        LocalDate resumed = row.resumed();
        return resumed == null ? row.to() : resumed.minusDays(1);
    }

    /** It came in later than so many working days before its first day; an order of an authority is no notice. */
    public static boolean late(SuspensionDraft draft, int noticeDays, WorkingCalendar calendar) {
        return !draft.forced() && draft.received() != null && draft.from() != null
                && calendar.after(draft.received(), noticeDays).isAfter(draft.from());
    }

    public static List<Refusal> confirming(SuspensionRow row, LocalDate on, String document, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (row.confirmed() != null) {
            refusals.add(Refusal.of("registry.refusal.suspension-confirmed"));
        }
        if (on.isBefore(row.received()) || on.isAfter(today)) {
            refusals.add(Refusal.of("registry.refusal.suspension-confirm-day", row.received()));
        }
        if (document.isBlank()) {
            refusals.add(Refusal.of("registry.refusal.document-required"));
        }
        return refusals;
    }

    public static List<Refusal> resuming(SuspensionRow row, LocalDate on, String document, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (row.confirmed() == null || row.resumed() != null || row.renewed()) {
            refusals.add(Refusal.of("registry.refusal.suspension-not-running"));
        }
        if (on.isBefore(row.from()) || on.isAfter(today)) {
            refusals.add(Refusal.of("registry.refusal.suspension-resume-day", row.from()));
        }
        if (document.isBlank()) {
            refusals.add(Refusal.of("registry.refusal.document-required"));
        }
        return refusals;
    }

    /** Where it stands: nearer its end than the alert, past it without a word, renewed, resumed. */
    public static SuspensionSheet sheet(SuspensionRow row, Limits limits, WorkingCalendar calendar, LocalDate today) {
        SuspensionState state = state(row, limits, calendar, today);
        boolean runs = state == SuspensionState.RUNNING || state == SuspensionState.ENDING || state == SuspensionState.OVERDUE;
        boolean last = state == SuspensionState.ENDING && near(row.to(), limits.lastAlertDays(), calendar, today);
        boolean toBegin = runs && row.legalStatus() == LegalStatus.ACTIVE;
        return new SuspensionSheet(row, state, last, toBegin, due(row, state, toBegin));
    }

    /** As it stood on a day of the past; none when it had not come in yet or business had gone on. */
    public static Optional<SuspensionSheet> then(SuspensionRow row, Limits limits, WorkingCalendar calendar, LocalDate day) {
        LocalDate resumed = row.resumed();
        boolean over = resumed != null && !resumed.isAfter(day) || row.renewed() && row.to().isBefore(day);
        if (row.received().isAfter(day) || over) {
            return Optional.empty();
        }
        LocalDate confirmed = row.confirmed() == null || row.confirmed().isAfter(day) ? null : row.confirmed();
        SuspensionRow then = new SuspensionRow(row.id(), row.version(), row.organisation(), row.name(), row.legalStatus(),
                row.forced(), row.notice(), row.received(), row.from(), row.to(), row.lateNotice(), row.confirmDue(),
                confirmed, null, false);
        return Optional.of(sheet(then, limits, calendar, day));
    }

    private static SuspensionState state(SuspensionRow row, Limits limits, WorkingCalendar calendar, LocalDate today) {
        if (row.resumed() != null) {
            return SuspensionState.RESUMED;
        }
        if (row.confirmed() == null) {
            return SuspensionState.NOTICED;
        }
        if (row.renewed()) {
            return SuspensionState.RENEWED;
        }
        if (today.isAfter(row.to())) {
            return SuspensionState.OVERDUE;
        }
        if (today.isBefore(row.from())) {
            return SuspensionState.CONFIRMED;
        }
        return near(row.to(), limits.alertDays(), calendar, today) ? SuspensionState.ENDING : SuspensionState.RUNNING;
    }

    private static boolean near(LocalDate end, OptionalInt days, WorkingCalendar calendar, LocalDate today) {
        return days.isPresent() && !calendar.after(today, days.getAsInt()).isBefore(end);
    }

    private static @Nullable LocalDate due(SuspensionRow row, SuspensionState state, boolean toBegin) {
        return switch (state) {
            case NOTICED -> row.confirmDue();
            case ENDING, OVERDUE -> row.to();
            case RUNNING -> toBegin ? row.from() : null;
            default -> null;
        };
    }
}
