package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.reconciliation.model.Awaited;
import coop.portal.reconciliation.model.DeadlineKind;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyFacts;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.KnownDiscrepancy;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.rules.DiscrepancyLifecycle;
import coop.portal.reconciliation.rules.Terms;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A discrepancy between the registry and the national system. It asks the lifecycle before it moves. */
@Entity
@Table(name = "reconciliation_discrepancy")
@ScopedBy(commune = "communeId", sector = "sector")
public class Discrepancy {

    @Id
    private Long id;

    private String subject;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DiscrepancyKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DiscrepancyStage stage;

    private @Nullable Long organisationId;
    private @Nullable Long communeId;
    private @Nullable String sector;
    private @Nullable String code;
    private String name;
    private String fields;
    private long loadId;
    private @Nullable Integer recordRow;
    private String candidates;
    private @Nullable Long assignedCommuneId;
    private @Nullable String noticeNumber;
    private @Nullable LocalDate noticeOn;
    private @Nullable Integer noticeDays;
    private @Nullable String noticeArticle;
    private @Nullable LocalDate answerDue;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answer;
    private @Nullable String requestNumber;
    private @Nullable LocalDate requestOn;
    private @Nullable Integer requestDays;
    private @Nullable String requestArticle;
    private @Nullable LocalDate requestDue;
    private @Nullable LocalDate verifiedOn;
    private @Nullable String minutes;
    private @Nullable Long proposedBy;
    private @Nullable Long proposedFor;
    private @Nullable String proposedByName;
    private @Nullable String proposal;
    private int edits;
    private LocalDateTime stageSince;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Discrepancy() {}

    /**
     * Whoever looked at it before looks again, also when it stays where it was.
     *
     * @throws coop.portal.kernel.RefusedException with the law's reasons
     */
    public void move(DiscrepancyAction action, DiscrepancyFacts facts, LocalDateTime now) {
        DiscrepancyStage next = DiscrepancyLifecycle.TABLE.decide(stage, action, facts).orRefuse();
        stageSince = next == stage ? stageSince : now;
        stage = next;
        edits++;
    }

    public void assign(UnitId commune) {
        assignedCommuneId = commune.value();
    }

    public void noticed(String number, Deadline deadline) {
        noticeNumber = number;
        noticeOn = deadline.start();
        noticeDays = deadline.term().length();
        noticeArticle = deadline.term().article();
        answerDue = deadline.due();
    }

    public void answered(String text, LocalDate on) {
        answer = text;
        answeredOn = on;
    }

    public void requested(String number, Deadline deadline) {
        requestNumber = number;
        requestOn = deadline.start();
        requestDays = deadline.term().length();
        requestArticle = deadline.term().article();
        requestDue = deadline.due();
    }

    public void verified(String number, LocalDate on) {
        minutes = number;
        verifiedOn = on;
    }

    public void propose(UserId by, @Nullable UserId onBehalfOf, String byName, String reason) {
        proposedBy = by.value();
        proposedFor = onBehalfOf == null ? null : onBehalfOf.value();
        proposedByName = byName;
        proposal = reason;
    }

    public void dropProposal() {
        proposedBy = null;
        proposedFor = null;
        proposedByName = null;
        proposal = null;
    }

    /** The registry has no organisation that it could be, and nobody has settled it. */
    public boolean onlyNational() {
        return kind == DiscrepancyKind.ONLY_NATIONAL && organisationId == null && !stage.settled();
    }

    /** A person said which organisation the national record is: from now on it is about that one. */
    public void identify(KnownDiscrepancy.Subject about) {
        subject = about.key();
        kind = about.kind();
        organisationId = about.organisation() == null ? null : about.organisation().value();
        communeId = about.commune() == null ? null : about.commune().value();
        sector = about.sector();
        candidates = "";
    }

    public void unsettled(List<ItemDifference> items) {
        fields = Lists.names(items.stream().filter(item -> !item.settled()).map(ItemDifference::item).toList());
    }

    public DiscrepancyFacts facts(List<ItemDifference> items, Set<UserId> people, LocalDate today) {
        boolean own = proposedBy != null && people.contains(new UserId(proposedBy))
                || proposedFor != null && people.contains(new UserId(proposedFor));
        boolean overdue = answerDue != null && today.isAfter(answerDue);
        boolean agreed = kind == DiscrepancyKind.DIFFERENT && items.stream().allMatch(ItemDifference::settled);
        return new DiscrepancyFacts(kind, items, overdue, proposedBy != null, own, agreed);
    }

    public DiscrepancySheet.Handling handling() {
        return new DiscrepancySheet.Handling(
                noticeNumber, answeredOn, answer, requestNumber, verifiedOn, minutes, proposedByName, proposal);
    }

    /** Those that were begun, the last one first. */
    public List<Awaited> deadlines(WorkingCalendar calendar) {
        List<Awaited> all = new ArrayList<>();
        if (requestOn != null && requestDue != null && requestDays != null) {
            all.add(awaited(DeadlineKind.CORRECTION, requestOn, requestDays, requestArticle, requestDue, calendar));
        }
        if (noticeOn != null && answerDue != null && noticeDays != null) {
            all.add(awaited(DeadlineKind.ANSWER, noticeOn, noticeDays, noticeArticle, answerDue, calendar));
        }
        return all;
    }

    private static Awaited awaited(
            DeadlineKind kind, LocalDate start, int days, @Nullable String article, LocalDate due, WorkingCalendar calendar) {
        return new Awaited(kind, due, Terms.of(kind, days, article == null ? "" : article).from(start, calendar));
    }

    public DiscrepancyId id() {
        return new DiscrepancyId(id);
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public DiscrepancyStage stage() {
        return stage;
    }

    public LoadId load() {
        return new LoadId(loadId);
    }

    public int row() {
        return recordRow == null ? 0 : recordRow;
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId).map(OrganisationId::new);
    }

    public Optional<UnitId> commune() {
        return Optional.ofNullable(communeId).map(UnitId::new);
    }

    public List<OrganisationId> candidates() {
        return Lists.organisations(candidates);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
