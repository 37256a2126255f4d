package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.KnownBooking;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.WayOut;
import coop.portal.inspections.rules.OverlapPolicy.Booking;
import coop.portal.inspections.rules.OverlapPolicy.Proposal;
import coop.portal.inspections.rules.OverlapPolicy.Standing;
import coop.portal.inspections.rules.OverlapPolicy.Subject;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Remark;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** INS-03: once a year and no overlap, domain 4.2. */
class OverlapPolicyTest {

    private static final AgencyId OURS = new AgencyId(1);
    private static final AgencyId THEIRS = new AgencyId(2);
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);
    private static final Subject ACTIVE = new Subject(Standing.ACTIVE, LocalDate.of(2010, 5, 1));
    private static final Booking CHECK = booking(THEIRS, InspectionKind.SPECIALISED_CHECK, InspectionTopic.ACCOUNTING);

    @Test
    @UseCase(value = "INS-03", rule = "OV-0")
    @DisplayName("OV-0: nobody comes, nothing is said")
    void clear() {
        OverlapFinding finding = judge(planned(InspectionKind.SPECIALISED_CHECK), ACTIVE);
        assertThat(finding).isEqualTo(OverlapFinding.CLEAR);
        assertThat(OverlapPolicy.state(finding, planned(InspectionKind.SPECIALISED_CHECK))).isEqualTo(OverlapState.NONE);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    @DisplayName("OV-1: a second visit in the year is stopped and says who, when and what kind, and nothing of the contents")
    void secondVisitIsStopped() {
        Proposal proposal = planned(InspectionKind.SPECIALISED_CHECK);
        OverlapFinding finding = judge(proposal, ACTIVE, CHECK);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.mayBeOverridden()).isFalse();
        assertThat(finding.meets())
                .containsExactly(new KnownBooking("Sở Công Thương", 5, InspectionKind.SPECIALISED_CHECK, false));
        assertThat(finding.waysOut()).containsExactlyInAnyOrder(WayOut.JOIN_TEAM, WayOut.NEXT_YEAR, WayOut.REMOTE_REVIEW);
        assertThat(finding.toString()).doesNotContain("ACCOUNTING");
        assertThat(OverlapPolicy.state(finding, proposal)).isEqualTo(OverlapState.BLOCKED);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    @DisplayName("OV-1: the agency's own second visit is stopped as well, and called its own")
    void ownSecondVisit() {
        OverlapFinding finding = judge(planned(InspectionKind.SPECIALISED_CHECK), ACTIVE,
                booking(OURS, InspectionKind.SUPPORT_USE_CHECK, InspectionTopic.SUPPORT_USE));
        assertThat(finding.meets()).extracting(KnownBooking::own).containsExactly(true);
        assertThat(finding.remarks()).extracting(Remark::key).containsExactly("inspections.overlap.own-visit");
    }

    @ParameterizedTest
    @EnumSource(value = InspectionBasis.class, names = "PLAN", mode = EnumSource.Mode.EXCLUDE)
    @UseCase(value = "INS-03", rule = "OV-3")
    @DisplayName("OV-3: with a ground of law and evidence the line waits for a manager; overridden, it stands")
    void overridable(InspectionBasis basis) {
        Proposal proved = new Proposal(
                OURS, InspectionKind.SPECIALISED_CHECK, Set.of(InspectionTopic.CAPITAL), basis, true, false, false);
        OverlapFinding finding = judge(proved, ACTIVE, CHECK);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.mayBeOverridden()).isTrue();
        assertThat(finding.waysOut()).contains(WayOut.ASK_OVERRIDE);
        assertThat(OverlapPolicy.state(finding, proved)).isEqualTo(OverlapState.ASKED);
        Proposal unproved = new Proposal(OURS, proved.kind(), proved.topics(), basis, false, false, false);
        assertThat(OverlapPolicy.state(finding, unproved)).isEqualTo(OverlapState.BLOCKED);
        Proposal overridden = new Proposal(OURS, proved.kind(), proved.topics(), basis, true, true, false);
        assertThat(OverlapPolicy.state(judge(overridden, ACTIVE, CHECK), overridden)).isEqualTo(OverlapState.OVERRIDDEN);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-2")
    @DisplayName("OV-2: what inspectors look at this year nobody else looks at, on no ground")
    void sameContentInspected() {
        Booking inspection = booking(THEIRS, InspectionKind.INSPECTION, InspectionTopic.CAPITAL);
        OverlapFinding same = judge(proved(InspectionTopic.CAPITAL), ACTIVE, inspection);
        assertThat(same.blocks()).isTrue();
        assertThat(same.mayBeOverridden()).isFalse();
        assertThat(same.remarks()).extracting(Remark::rule).containsExactly("OV-2");
        assertThat(judge(proved(InspectionTopic.LABOUR), ACTIVE, inspection).mayBeOverridden()).isTrue();
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-2")
    @DisplayName("OV-2: the State Audit's content stops even where overlaps are only remarked on")
    void sameContentAudited() {
        Booking audit = new Booking(
                THEIRS, "Kiểm toán nhà nước", InspectionKind.INSPECTION, 3, Set.of(InspectionTopic.SUPPORT_USE), true);
        OverlapFinding finding = OverlapPolicy.judge(
                proved(InspectionTopic.SUPPORT_USE), ACTIVE, List.of(audit), Law.but("overlap.mode", "WARN"), TODAY);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.mayBeOverridden()).isFalse();
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-3")
    @DisplayName("LTT 58.2: an inspectorate that could not agree may let its inspection stand")
    void inspectorsPrevail() {
        assertThat(judge(planned(InspectionKind.INSPECTION), ACTIVE, CHECK).mayBeOverridden()).isTrue();
        assertThat(judge(planned(InspectionKind.SPECIALISED_CHECK), ACTIVE, CHECK).mayBeOverridden()).isFalse();
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-0")
    @DisplayName("a visit to guide neither meets nor is met")
    void guidanceDoesNotCount() {
        assertThat(judge(planned(InspectionKind.GUIDANCE_VISIT), ACTIVE, CHECK)).isEqualTo(OverlapFinding.CLEAR);
        assertThat(judge(planned(InspectionKind.SPECIALISED_CHECK), ACTIVE,
                        booking(THEIRS, InspectionKind.GUIDANCE_VISIT, InspectionTopic.CAPITAL)))
                .isEqualTo(OverlapFinding.CLEAR);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-4")
    @DisplayName("OV-4: an organisation that is ending is not visited but has its case opened")
    void endingSubject() {
        OverlapFinding finding = judge(proved(InspectionTopic.CAPITAL), new Subject(Standing.ENDING, null));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.mayBeOverridden()).isFalse();
        assertThat(finding.waysOut()).containsExactly(WayOut.OPEN_CASE);
    }

    @Test
    @UseCase(value = "INS-03", rule = {"OV-5", "OV-6"})
    @DisplayName("OV-5, OV-6: a suspended and a young organisation are remarked on")
    void cautions() {
        Subject young = new Subject(Standing.SUSPENDED, TODAY.minusMonths(12).plusDays(1));
        OverlapFinding finding = judge(planned(InspectionKind.SPECIALISED_CHECK), young);
        assertThat(finding.blocks()).isFalse();
        assertThat(finding.remarks()).extracting(Remark::rule).containsExactly("OV-5", "OV-6");
        assertThat(OverlapPolicy.state(finding, planned(InspectionKind.SPECIALISED_CHECK))).isEqualTo(OverlapState.WARNED);
        assertThat(OverlapPolicy.judge(planned(InspectionKind.SPECIALISED_CHECK), young, List.of(),
                                Law.but("youngMonths", "11"), TODAY).remarks())
                .extracting(Remark::rule).containsExactly("OV-5");
        Subject yearOld = new Subject(Standing.ACTIVE, TODAY.minusMonths(12));
        assertThat(judge(planned(InspectionKind.SPECIALISED_CHECK), yearOld)).isEqualTo(OverlapFinding.CLEAR);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    @DisplayName("in the mode WARN a second visit is only remarked on")
    void warnMode() {
        Proposal proposal = planned(InspectionKind.SPECIALISED_CHECK);
        OverlapFinding finding = OverlapPolicy.judge(proposal, ACTIVE, List.of(CHECK), Law.but("overlap.mode", "WARN"), TODAY);
        assertThat(finding.blocks()).isFalse();
        assertThat(finding.waysOut()).isEmpty();
        assertThat(OverlapPolicy.state(finding, proposal)).isEqualTo(OverlapState.WARNED);
    }

    private static OverlapFinding judge(Proposal proposal, Subject subject, Booking... bookings) {
        return OverlapPolicy.judge(proposal, subject, List.of(bookings), Law.today(), TODAY);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    @DisplayName("OV-1: who holds the visit of the year is told of one let stand beside it, and not pushed out by it")
    void theFirstStays() {
        Proposal first = new Proposal(
                OURS, InspectionKind.SPECIALISED_CHECK, Set.of(InspectionTopic.CAPITAL), InspectionBasis.PLAN, false, false, true);
        OverlapFinding finding = judge(first, ACTIVE, CHECK);
        assertThat(finding.blocks()).isFalse();
        assertThat(finding.meets()).hasSize(1);
        assertThat(OverlapPolicy.state(finding, first)).isEqualTo(OverlapState.WARNED);
        assertThat(judge(first, ACTIVE, booking(THEIRS, InspectionKind.INSPECTION, InspectionTopic.CAPITAL)).blocks())
                .as("what inspectors look at pushes out even the first").isTrue();
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    @DisplayName("OV-1: a visit whose month is not decided is told without a month")
    void undated() {
        Booking undated = new Booking(
                THEIRS, "Sở Công Thương", InspectionKind.SPECIALISED_CHECK, 0, Set.of(InspectionTopic.ACCOUNTING), false);
        assertThat(judge(planned(InspectionKind.SPECIALISED_CHECK), ACTIVE, undated).remarks())
                .extracting(Remark::key).containsExactly("inspections.overlap.other-visit.undated");
    }

    private static Proposal planned(InspectionKind kind) {
        return new Proposal(OURS, kind, Set.of(InspectionTopic.CAPITAL), InspectionBasis.PLAN, false, false, false);
    }

    private static Proposal proved(InspectionTopic topic) {
        return new Proposal(
                OURS, InspectionKind.SPECIALISED_CHECK, Set.of(topic), InspectionBasis.VIOLATION_SIGN, true, false, false);
    }

    private static Booking booking(AgencyId agency, InspectionKind kind, InspectionTopic topic) {
        return new Booking(agency, "Sở Công Thương", kind, 5, Set.of(topic), false);
    }
}
