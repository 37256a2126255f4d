package coop.portal.dissolution.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.Pause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the law looks at of a case beside where it stands: what is known, what runs, whose hands it went through, when it was held. */
@Repository
@Unscoped("rows of one case, which the caller has already found for the person")
public class CaseMemory extends Statements {

    private static final String PROPOSER = "PROPOSER";
    private static final String VERIFIER = "VERIFIER";

    CaseMemory(Door door) {
        super(door);
    }

    /** What is remembered of the case; where it stands is the case's own. */
    public CaseFile of(CaseId id) {
        return new CaseFile(
                false, LegalRegime.LHTX_2023, CaseStage.FLAGGED, null, Set.of(), facts(id), terms(id),
                hands(id), holds(id));
    }

    /** Writes what a step has changed. */
    public void write(CaseId id, CaseFile before, CaseFile after) {
        writeFacts(id, before.facts(), after.facts());
        batch("REPLACE INTO dissolution_term (case_id, kind, started_on, length, article, due, ended_on) VALUES (?, ?, ?, ?, ?, ?, ?)",
                after.terms().stream().filter(term -> !before.terms().contains(term)).map(term -> row(id, term)).toList());
        if (!before.hands().equals(after.hands())) {
            jdbc().sql("DELETE FROM dissolution_hand WHERE case_id = ?").param(id.value()).update();
            writeHands(id, PROPOSER, after.hands().proposers());
            writeHands(id, VERIFIER, after.hands().verifiers());
        }
        if (!before.heldDays().equals(after.heldDays())) {
            jdbc().sql("DELETE FROM dissolution_hold WHERE case_id = ?").param(id.value()).update();
            batch("INSERT INTO dissolution_hold (case_id, from_day, to_day) VALUES (?, ?, ?)", after.heldDays().stream()
                    .map(pause -> Arrays.asList(id.value(), pause.from(), pause.to()).toArray())
                    .toList());
        }
    }

    private void writeFacts(CaseId id, List<CaseFact> before, List<CaseFact> after) {
        batch("DELETE FROM dissolution_fact WHERE case_id = ? AND id = ?", before.stream()
                .filter(fact -> !after.contains(fact))
                .map(fact -> new Object[] {id.value(), fact.id()})
                .toList());
        batch("INSERT INTO dissolution_fact (id, case_id, kind, happened_on, number, words, stage, actor_name, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                after.stream()
                        .filter(fact -> !before.contains(fact))
                        .map(fact -> new Object[] {
                            fact.id(), id.value(), fact.kind().name(), fact.on(), fact.number(), fact.words(), fact.stage().name(),
                            fact.by(), fact.at()
                        })
                        .toList());
    }

    private void writeHands(CaseId id, String role, Set<UserId> people) {
        batch("INSERT INTO dissolution_hand (case_id, role, user_id) VALUES (?, ?, ?)",
                people.stream().map(user -> new Object[] {id.value(), role, user.value()}).toList());
    }

    private static Object[] row(CaseId id, CaseTerm term) {
        return Arrays.<@Nullable Object>asList(
                id.value(), term.kind().name(), term.started(), term.length(), term.article(), term.due(), term.ended()).toArray();
    }

    private List<CaseFact> facts(CaseId id) {
        return jdbc().sql("SELECT * FROM dissolution_fact WHERE case_id = ? ORDER BY id")
                .param(id.value())
                .query((rs, number) -> new CaseFact(
                        rs.getLong("id"), FactKind.valueOf(rs.getString("kind")), rs.getObject("happened_on", LocalDate.class),
                        rs.getString("number"), rs.getString("words"), CaseStage.valueOf(rs.getString("stage")),
                        rs.getString("actor_name"), rs.getObject("at", LocalDateTime.class)))
                .list();
    }

    private List<CaseTerm> terms(CaseId id) {
        return jdbc().sql("SELECT * FROM dissolution_term WHERE case_id = ? ORDER BY started_on, kind")
                .param(id.value())
                .query((rs, number) -> new CaseTerm(
                        DeadlineKind.valueOf(rs.getString("kind")), rs.getObject("started_on", LocalDate.class),
                        rs.getInt("length"), rs.getString("article"), rs.getObject("due", LocalDate.class),
                        rs.getObject("ended_on", LocalDate.class)))
                .list();
    }

    private CaseFile.Hands hands(CaseId id) {
        Map<String, Set<UserId>> hands = new HashMap<>();
        jdbc().sql("SELECT role, user_id FROM dissolution_hand WHERE case_id = ?").param(id.value()).query(rs -> {
            hands.computeIfAbsent(rs.getString("role"), role -> new HashSet<>()).add(new UserId(rs.getLong("user_id")));
        });
        return new CaseFile.Hands(hands.getOrDefault(PROPOSER, Set.of()), hands.getOrDefault(VERIFIER, Set.of()));
    }

    private List<Pause> holds(CaseId id) {
        return jdbc().sql("SELECT * FROM dissolution_hold WHERE case_id = ? ORDER BY from_day")
                .param(id.value())
                .query((rs, number) -> new Pause(
                        rs.getObject("from_day", LocalDate.class), rs.getObject("to_day", LocalDate.class)))
                .list();
    }
}
