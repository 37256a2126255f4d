package coop.portal.inspections.rules;

import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.KnownBooking;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapMode;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.WayOut;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Once a year, and no two agencies at one door: the test of domain 4.2 (NQ198 art. 4 by analogy; NĐ217 4.2; LTT 58.2).
 * It is fed with the visits of all agencies and tells only what everybody may know.
 */
public final class OverlapPolicy {

    private static final String YEARLY_LIMIT = "NQ198 4; NĐ217 4.2";

    private OverlapPolicy() {}

    /** Whether the organisation is still there to be visited. */
    public enum Standing {
        ACTIVE,
        SUSPENDED,
        ENDING
    }

    /** The organisation. */
    public record Subject(Standing standing, @Nullable LocalDate founded) {}

    /**
     * The visit that somebody wants to plan.
     *
     * @param first it already holds the one visit of the year: one that was let stand beside it later does not push it out
     */
    public record Proposal(
            AgencyId agency,
            InspectionKind kind,
            Set<InspectionTopic> topics,
            InspectionBasis basis,
            boolean evidence,
            boolean overridden,
            boolean first) {}

    /**
     * A visit of the same year that stands in anybody's plan or, for an audit, was made known.
     *
     * @param month none when 0
     */
    public record Booking(
            AgencyId agency, String agencyName, InspectionKind kind, int month, Set<InspectionTopic> topics, boolean audit) {

        boolean ofInspectors() {
            return audit || kind == InspectionKind.INSPECTION;
        }
    }

    /** The verdict, with the day of planning for the age of the organisation. */
    public static OverlapFinding judge(
            Proposal proposal, Subject subject, List<Booking> bookings, LegalNumbers law, LocalDate today) {
        if (subject.standing() == Standing.ENDING) {
            return new OverlapFinding(
                    List.of(Remark.error("OV-4", "organisation", "inspections.overlap.subject-ending").by("NĐ217 7.2đ")),
                    List.of(), EnumSet.of(WayOut.OPEN_CASE), false);
        }
        List<Remark> remarks = new ArrayList<>(cautions(subject, law.youngMonths(), today));
        List<Booking> same = proposal.kind().countsForLimit()
                ? bookings.stream().filter(booking -> booking.kind().countsForLimit()).toList()
                : List.of();
        if (same.isEmpty()) {
            return new OverlapFinding(remarks, List.of(), Set.of(), false);
        }
        boolean sameContent = same.stream().anyMatch(booking -> takenBefore(proposal, booking));
        boolean overridable = !sameContent && overridable(proposal);
        boolean stops = sameContent || law.overlapMode() == OverlapMode.BLOCK && !proposal.first();
        same.forEach(booking -> remarks.add(remark(stops, proposal, booking)));
        return new OverlapFinding(
                remarks,
                same.stream().map(booking -> told(proposal, booking)).toList(),
                stops ? waysOut(proposal, overridable) : Set.of(),
                stops && overridable);
    }

    /** How the line stands after the verdict: let stand, waiting for a manager, stopped, or only remarked on. */
    public static OverlapState state(OverlapFinding finding, Proposal proposal) {
        if (!finding.blocks()) {
            return finding.remarks().isEmpty() ? OverlapState.NONE : OverlapState.WARNED;
        }
        if (!finding.mayBeOverridden()) {
            return OverlapState.BLOCKED;
        }
        if (proposal.overridden()) {
            return OverlapState.OVERRIDDEN;
        }
        return proposal.evidence() ? OverlapState.ASKED : OverlapState.BLOCKED;
    }

    /** What inspectors or auditors look at this year, nobody else looks at (NQ198 art. 4; NĐ217 4.2). */
    private static boolean takenBefore(Proposal proposal, Booking booking) {
        return booking.ofInspectors() && !Collections.disjoint(booking.topics(), proposal.topics());
    }

    /** On a proved ground of law; an inspectorate also where it could not agree with those who check (LTT 58.2). */
    private static boolean overridable(Proposal proposal) {
        return proposal.basis().mayExceedYearlyLimit() || proposal.kind() == InspectionKind.INSPECTION;
    }

    private static Set<WayOut> waysOut(Proposal proposal, boolean overridable) {
        EnumSet<WayOut> ways = EnumSet.of(WayOut.JOIN_TEAM, WayOut.NEXT_YEAR, WayOut.REMOTE_REVIEW);
        if (overridable && !proposal.overridden()) {
            ways.add(WayOut.ASK_OVERRIDE);
        }
        return ways;
    }

    private static KnownBooking told(Proposal proposal, Booking booking) {
        boolean own = booking.agency().equals(proposal.agency());
        return new KnownBooking(booking.agencyName(), booking.month(), booking.kind(), own);
    }

    private static Remark remark(boolean stops, Proposal proposal, Booking booking) {
        boolean sameContent = takenBefore(proposal, booking);
        boolean own = booking.agency().equals(proposal.agency());
        String rule = sameContent ? "OV-2" : "OV-1";
        String key = "inspections.overlap." + (sameContent ? "same-content" : own ? "own-visit" : "other-visit")
                + (booking.month() == 0 ? ".undated" : "");
        Object[] args = {booking.agencyName(), booking.month(), booking.kind()};
        Remark remark = stops
                ? Remark.error(rule, "organisation", key, args)
                : Remark.warning(rule, "organisation", key, args);
        return remark.by(proposal.kind() == InspectionKind.INSPECTION ? "LTT 58.2" : YEARLY_LIMIT);
    }

    private static List<Remark> cautions(Subject subject, @Nullable Integer young, LocalDate today) {
        List<Remark> cautions = new ArrayList<>();
        if (subject.standing() == Standing.SUSPENDED) {
            cautions.add(Remark.warning("OV-5", "organisation", "inspections.overlap.suspended").by("NĐ92 47"));
        }
        if (young != null && subject.founded() != null && subject.founded().plusMonths(young).isAfter(today)) {
            cautions.add(Remark.warning(
                    "OV-6", "organisation", "inspections.overlap.founded-lately", subject.founded(), young));
        }
        return cautions;
    }
}
