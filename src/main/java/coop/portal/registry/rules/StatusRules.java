package coop.portal.registry.rules;

import coop.portal.kernel.Refusal;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which status may be entered by whom on what ground, and which of the portal's own follows the register's (domain 1.3, 1.4). */
public final class StatusRules {

    private static final Set<OperatingStatus> BEFORE_AN_END = Set.of(
            OperatingStatus.OPERATING,
            OperatingStatus.WEAK,
            OperatingStatus.SUSPECTED_DORMANT,
            OperatingStatus.CONFIRMED_DORMANT,
            OperatingStatus.NOTIFIED_SUSPENSION);

    private StatusRules() {}

    public static List<Refusal> legal(
            OrganisationType type,
            LegalStatus now,
            @Nullable LocalDate nowSince,
            StatusChange<LegalStatus> change,
            LocalDate today) {
        List<Refusal> refusals = common(now, nowSince, change, today);
        if (!change.status().appliesTo(type)) {
            refusals.add(Refusal.of("registry.refusal.status-not-of-type", change.status(), type));
        }
        if (change.status() == LegalStatus.NOT_AT_ADDRESS && now != LegalStatus.ACTIVE) {
            refusals.add(Refusal.of("registry.refusal.not-at-address-only-from-active"));
        }
        if (change.status() == LegalStatus.NOT_AT_ADDRESS && change.source() != StatusSource.TAX_AUTHORITY) {
            refusals.add(Refusal.of("registry.refusal.not-at-address-by-tax-authority"));
        }
        if (isBlank(change.document())) {
            refusals.add(Refusal.of("registry.refusal.document-required"));
        }
        return refusals;
    }

    public static List<Refusal> operating(
            LegalStatus legal,
            OperatingStatus now,
            @Nullable LocalDate nowSince,
            StatusChange<OperatingStatus> change,
            LocalDate today) {
        List<Refusal> refusals = common(now, nowSince, change, today);
        if (change.status() == OperatingStatus.CONFIRMED_DORMANT && isBlank(change.document())) {
            refusals.add(Refusal.of("registry.refusal.minutes-required"));
        }
        if (change.status() == OperatingStatus.NOTIFIED_SUSPENSION && legal != LegalStatus.SUSPENDED) {
            refusals.add(Refusal.of("registry.refusal.suspension-follows-register"));
        }
        if (change.status() == OperatingStatus.CEASED && legal != LegalStatus.TERMINATED) {
            refusals.add(Refusal.of("registry.refusal.ceased-follows-register"));
        }
        return refusals;
    }

    /** The operating status that goes with a new legal status, none where both go on as they are. */
    public static Optional<OperatingStatus> following(LegalStatus legal, OperatingStatus operating) {
        OperatingStatus next =
                switch (legal) {
                    case SUSPENDED ->
                        operating == OperatingStatus.OPERATING || operating == OperatingStatus.WEAK
                                ? OperatingStatus.NOTIFIED_SUSPENSION
                                : operating;
                    case ACTIVE -> operating == OperatingStatus.NOTIFIED_SUSPENSION ? OperatingStatus.OPERATING : operating;
                    case DISSOLVING, TERMINATING ->
                        BEFORE_AN_END.contains(operating) ? OperatingStatus.IN_DISSOLUTION : operating;
                    case TERMINATED -> OperatingStatus.CEASED;
                    default -> operating;
                };
        return next == operating ? Optional.empty() : Optional.of(next);
    }

    private static <S extends Enum<S>> List<Refusal> common(
            S now, @Nullable LocalDate nowSince, StatusChange<S> change, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (change.status() == now) {
            refusals.add(Refusal.of("registry.refusal.status-is-the-same"));
        }
        if (change.since().isAfter(today)) {
            refusals.add(Refusal.of("registry.refusal.future-date"));
        }
        if (nowSince != null && change.since().isBefore(nowSince)) {
            refusals.add(Refusal.of("registry.refusal.before-the-last-change", nowSince));
        }
        if (isBlank(change.reason())) {
            refusals.add(Refusal.of("registry.refusal.reason-required"));
        }
        return refusals;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
