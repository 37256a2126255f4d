package coop.portal.dissolution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People do anything at any time: whatever they try, no case gets anywhere without what the law wants there. */
@UseCase("DIS-02")
class RandomCourseTest {

    private static final int COURSES = 4_000;
    private static final int STEPS = 120;
    private static final long SEED = 20_240_701;
    private static final List<UserId> PEOPLE = List.of(Course.OFFICER, Course.MANAGER, Course.LEADER);

    @Test
    @UseCase(value = "DIS-02", rule = "LC-7")
    void no_sequence_of_acts_reaches_a_stage_without_its_papers_days_and_approvals() {
        Map<CaseStage, Integer> reached = new EnumMap<>(CaseStage.class);
        Map<CaseAction, Integer> taken = new EnumMap<>(CaseAction.class);
        for (int course = 0; course < COURSES; course++) {
            Walk walk = new Walk(new Random(SEED + course));
            for (int step = 0; step < STEPS && !walk.over(); step++) {
                walk.step().ifPresent(action -> taken.merge(action, 1, Integer::sum));
            }
            reached.merge(walk.file.stage(), 1, Integer::sum);
        }
        assertThat(reached.keySet()).as("the courses get to the ends").contains(
                CaseStage.DISSOLVED, CaseStage.RESTORED, CaseStage.CANCELLED);
        assertThat(taken.keySet()).as("every act of the present law is taken by some").containsExactlyInAnyOrderElementsOf(
                EnumSet.complementOf(EnumSet.of(CaseAction.RECORD_OLD_STEP, CaseAction.END_BY_OLD_LAW)));
    }

    /** One case, who did what on it so far, as the test has seen it. */
    private static final class Walk {
        private final Random random;
        private final boolean group;
        private CaseFile file;
        private LocalDate today = LocalDate.of(2025, 1, 6);
        private final List<Done> done = new ArrayList<>();

        private record Done(CaseAction action, UserId by, CaseInput input, LocalDate on, CaseStage to) {}

        Walk(Random random) {
            this.random = random;
            group = random.nextInt(6) == 0;
            file = CaseCourse.opened(group, today, when());
        }

        boolean over() {
            return file.stage().ended() && file.stage() != CaseStage.TAX_REVOKED
                    && (file.stage() != CaseStage.RESTORED || random.nextInt(4) == 0);
        }

        Optional<CaseAction> step() {
            today = today.plusDays(random.nextInt(12) == 0 ? random.nextInt(400) : random.nextInt(4));
            CaseAction action = pick();
            UserId who = PEOPLE.get(random.nextInt(PEOPLE.size()));
            CaseInput input = typed(action);
            CaseFile before = file;
            try {
                file = CaseCourse.take(file, action, input, Course.person(who), when());
            } catch (RefusedException refused) {
                return Optional.empty();
            }
            done.add(new Done(action, who, input, input.on() == null ? today : input.on(), file.stage()));
            new Oracle(this, before, done.getLast()).check();
            return Optional.of(action);
        }

        /** Mostly what becomes known or leads on, sometimes whatever the table knows here, and sometimes anything at all. */
        private CaseAction pick() {
            List<CaseAction> known = List.copyOf(CaseLifecycle.of().knownFrom(file.stage()));
            int chance = random.nextInt(12);
            if (chance == 0 || known.isEmpty()) {
                return CaseAction.values()[random.nextInt(CaseAction.values().length)];
            }
            if (chance < 7 && known.contains(CaseAction.RECORD_FACT)) {
                return CaseAction.RECORD_FACT;
            }
            return chance < 11
                    ? CaseTurn.of(file.stage(), file.route(), file.grounds()).orElse(known.getFirst())
                    : known.get(random.nextInt(known.size()));
        }

        private CaseInput typed(CaseAction action) {
            List<FactKind> recordable = List.copyOf(FactRules.recordable(file));
            FactKind fact = recordable.isEmpty() || random.nextInt(20) == 0
                    ? FactKind.values()[random.nextInt(FactKind.values().length)]
                    : recordable.get(random.nextInt(recordable.size()));
            CaseRoute route = CaseRoute.values()[random.nextInt(CaseRoute.values().length)];
            Set<CaseGround> grounds = EnumSet.noneOf(CaseGround.class);
            for (CaseGround ground : CaseGround.values()) {
                if (random.nextInt(3) == 0 && (ground.leadsTo(route, group) || random.nextInt(30) == 0)) {
                    grounds.add(ground);
                }
            }
            Long withdrawn = file.facts().isEmpty() || random.nextInt(6) != 0
                    ? null : file.facts().get(random.nextInt(file.facts().size())).id();
            return new CaseInput(
                    random.nextInt(12) == 0 ? null : today.plusDays(random.nextInt(8) == 0 ? random.nextInt(60) - 40 : 0),
                    random.nextInt(10) == 0 ? "" : "1/VB", random.nextInt(6) == 0 ? "" : "vì", route, grounds,
                    random.nextInt(8) == 0 ? null : BigDecimal.valueOf(50 + random.nextInt(55)), random.nextInt(4) != 0,
                    random.nextInt(6) == 0 ? null : today.plusDays(random.nextInt(20) - 2),
                    action == CaseAction.RECORD_FACT ? fact : null, withdrawn);
        }

        private CaseCourse.When when() {
            return new CaseCourse.When(today.atTime(9, 0), Law::on, Law.CALENDAR);
        }
    }

    /** What the law wants of each step, said once more and in another way than the table says it. */
    private record Oracle(Walk walk, CaseFile before, Walk.Done step) {

        void check() {
            CaseFile after = walk.file;
            assertThat(after.heldDays().stream().filter(pause -> pause.to() == null).count()).isLessThanOrEqualTo(1);
            after.terms().stream().filter(term -> term.kind().legal())
                    .forEach(term -> assertThat(term.due()).as("a legal term never stands still").isNotNull());
            if (step.on().isAfter(walk.today)) {
                assertThat(paperless()).as("no paper is of a day to come: " + step).isTrue();
            }
            switch (step.action()) {
                case APPROVE -> assertThat(step.by()).isNotEqualTo(last(CaseAction.PROPOSE, CaseAction.PROPOSE_ANEW).by());
                case PROPOSE, PROPOSE_ANEW -> {
                    assertThat(recorded(FactKind.VERIFICATION_MINUTES)).isTrue();
                    assertThat(after.route() == CaseRoute.CONSOLIDATE || !after.grounds().isEmpty()).isTrue();
                    assertThat(after.grounds()).allMatch(one -> after.route() == CaseRoute.CONSOLIDATE
                            || one.leadsTo(Objects.requireNonNull(after.route()), walk.group));
                }
                case RECORD_RESOLUTION -> assertThat(walk.group
                        || Objects.requireNonNull(step.input().votes()).intValue() >= 65 && step.input().complete()).isTrue();
                case PUBLISH -> published();
                case REVOKE -> revoked();
                case TAX_REVOKE -> assertThat(before.grounds()).contains(CaseGround.TAX_REQUEST);
                case RECEIVE_DOSSIER -> dossier();
                case DISSOLVE -> dissolved();
                case DISSOLVE_SILENT -> silent();
                case DECLARE_BANKRUPT -> assertThat(recorded(FactKind.BANKRUPTCY_DECLARED)).isTrue();
                case RESTORE -> assertThat(recorded(FactKind.RESTORE_GROUND) && taken(CaseAction.REVOKE)).isTrue();
                case CANCEL_RESOLUTION -> assertThat(recorded(FactKind.CANCEL_NOTICE) && taken(CaseAction.RECORD_RESOLUTION)).isTrue();
                default -> {}
            }
            if (after.stage() == CaseStage.DISSOLVED) {
                assertThat(taken(CaseAction.PUBLISH) && taken(CaseAction.APPROVE)).isTrue();
                assertThat(after.terms()).noneMatch(CaseTerm::running);
            }
        }

        private boolean paperless() {
            return step.input().on() == null || Set.of(
                    CaseAction.TAKE_ON, CaseAction.PROPOSE, CaseAction.PROPOSE_ANEW, CaseAction.DISMISS, CaseAction.APPROVE,
                    CaseAction.SEND_BACK, CaseAction.CONSOLIDATE, CaseAction.CONFIRM_REVIVAL, CaseAction.PREPARE_MEETING,
                    CaseAction.ACCEPT_REPORT, CaseAction.ACCEPT_EXPLANATION, CaseAction.LIQUIDATE, CaseAction.CONTINUE,
                    CaseAction.WITHDRAW_FACT).contains(step.action());
        }

        private void published() {
            assertThat(step.input().number()).isNotBlank();
            switch (before.stage()) {
                case RESOLVED -> assertThat(recorded(FactKind.RESOLUTION_RECEIVED) && taken(CaseAction.RECORD_RESOLUTION)).isTrue();
                case REVOKED -> assertThat(taken(CaseAction.REVOKE) && !before.grounds().contains(CaseGround.TAX_REQUEST)).isTrue();
                default -> assertThat(recorded(FactKind.AUTHORITY_PAPER)).isTrue();
            }
        }

        private void revoked() {
            assertThat(walk.done.stream()
                    .filter(one -> one.action() == CaseAction.RECORD_FACT && one.input().fact() == FactKind.VERIFICATION_MINUTES))
                    .noneMatch(one -> one.by().equals(step.by()));
            if (before.stage() == CaseStage.VIOLATION_NOTICED && !before.grounds().contains(CaseGround.FALSE_FILE)) {
                assertThat(recorded(FactKind.EXPLANATION_FAILED)).isTrue();
                assertThat(step.on()).isAfter(last(CaseAction.NOTICE).input().deadline());
            } else {
                assertThat(recorded(FactKind.AUTHORITY_PAPER)).isTrue();
            }
        }

        private void dossier() {
            for (FactKind kind : List.of(FactKind.DEBTS_SETTLED, FactKind.BRANCHES_CLOSED, FactKind.DISSOLUTION_NOTICE)) {
                assertThat(recorded(kind)).as(kind.name()).isTrue();
            }
            assertThat(walk.group || recorded(FactKind.ASSET_REPORT)).isTrue();
            assertThat(!recorded(FactKind.FULLY_STATE_ASSETS) || recorded(FactKind.RECOVERY_DECISION)).isTrue();
            assertThat(!recorded(FactKind.PARTLY_STATE_ASSETS) || recorded(FactKind.LIQUIDATION_REPORT)).isTrue();
            assertThat(disputed()).isFalse();
        }

        private void dissolved() {
            Walk.Done dossier = last(CaseAction.RECEIVE_DOSSIER);
            List<Walk.Done> since = walk.done.subList(walk.done.lastIndexOf(dossier), walk.done.size());
            assertThat(since).as("tax was asked about this dossier").anyMatch(one -> one.input().fact() == FactKind.TAX_ASKED);
            assertThat(count(FactKind.OBJECTION) + walk.done.stream().filter(one -> one.action() == CaseAction.RECORD_OBJECTION).count())
                    .isLessThanOrEqualTo(count(FactKind.OBJECTION_SETTLED));
            assertThat(disputed() || before.held()).isFalse();
        }

        private void silent() {
            assertThat(walk.done).noneMatch(one -> one.input().fact() == FactKind.OBJECTION);
            assertThat(taken(CaseAction.RECEIVE_DOSSIER) || taken(CaseAction.RECORD_OBJECTION)).isFalse();
            LocalDate since = before.route() == CaseRoute.VOLUNTARY
                    ? walk.done.stream().filter(one -> one.input().fact() == FactKind.RESOLUTION_RECEIVED).toList().getLast().on()
                    : last(CaseAction.PUBLISH).on();
            assertThat(step.on()).isAfter(since.plusMonths(walk.group ? 3 : 6));
            assertThat(disputed() || before.held()).isFalse();
        }

        private boolean disputed() {
            return count(FactKind.DISPUTE_OPEN) > count(FactKind.DISPUTE_ENDED);
        }

        private long count(FactKind kind) {
            return before.facts().stream().filter(fact -> fact.kind() == kind && fact.kind() != FactKind.OBJECTION).count();
        }

        private boolean recorded(FactKind kind) {
            return before.facts().stream().anyMatch(fact -> fact.kind() == kind && !fact.number().isBlank());
        }

        private boolean taken(CaseAction action) {
            return walk.done.stream().anyMatch(one -> one.action() == action);
        }

        private Walk.Done last(CaseAction... actions) {
            return walk.done.stream().filter(one -> Set.of(actions).contains(one.action())).toList().getLast();
        }
    }
}
