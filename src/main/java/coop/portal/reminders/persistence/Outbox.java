package coop.portal.reminders.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.reminders.model.DigestDay;
import coop.portal.reminders.model.DigestId;
import coop.portal.reminders.model.DigestState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is to be handed to the mail server, and how that went. */
@Repository
@Unscoped("letters are handed over by the portal itself; administrators see whether they were, not what they say")
public class Outbox extends Statements {

    Outbox(Door door) {
        super(door);
    }

    /** A letter as it is handed over. */
    public record Sealed(
            DigestId id, String name, String address, String subject, String plain, String html, int attempts) {}

    public boolean due(LocalDateTime now) {
        return jdbc().sql("SELECT 1 FROM reminder_digest WHERE state = 'COMPOSED' AND next_try <= ? LIMIT 1")
                .param(now)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Those whose time has come, in the order of their times. */
    public List<Sealed> due(LocalDateTime now, int limit) {
        return jdbc().sql("SELECT id, name, address, subject, plain, html, attempts FROM reminder_digest"
                        + " WHERE state = 'COMPOSED' AND next_try <= ? ORDER BY next_try, id LIMIT ?")
                .params(now, limit)
                .query((rs, number) -> new Sealed(
                        new DigestId(rs.getLong(1)), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5),
                        rs.getString(6), rs.getInt(7)))
                .list();
    }

    /** From now on it is this process that hands it over, or nobody. @return whether nobody else does */
    public boolean claim(DigestId id, LocalDateTime now) {
        return jdbc().sql("UPDATE reminder_digest SET state = 'SENDING', claimed_at = ?, attempts = attempts + 1"
                                + " WHERE id = ? AND state = 'COMPOSED'")
                        .params(now, id.value())
                        .update()
                == 1;
    }

    /** The mail server has it; what it says is nobody's business any more. */
    public void sent(DigestId id, LocalDateTime now) {
        jdbc().sql("UPDATE reminder_digest SET state = 'SENT', sent_at = ?, reason = NULL, next_try = NULL, plain = '', html = ''"
                        + " WHERE id = ?")
                .params(now, id.value())
                .update();
    }

    public void again(DigestId id, LocalDateTime at, String reason) {
        jdbc().sql("UPDATE reminder_digest SET state = 'COMPOSED', next_try = ?, reason = ? WHERE id = ?")
                .params(at, reason, id.value())
                .update();
    }

    /** The server could not be reached: one attempt in vain for each of these that nobody touched since. @param at none to give up */
    public void unreached(List<Sealed> letters, @Nullable LocalDateTime at, String reason) {
        String state = (at == null ? DigestState.FAILED : DigestState.COMPOSED).name();
        batch("UPDATE reminder_digest SET attempts = attempts + 1, state = ?, next_try = ?, reason = ?"
                        + " WHERE id = ? AND state = 'COMPOSED' AND attempts = ?",
                letters.stream().map(one -> new Object[] {state, at, reason, one.id().value(), one.attempts()}).toList());
    }

    /** Given up for the day. */
    public void failed(DigestId id, String reason) {
        jdbc().sql("UPDATE reminder_digest SET state = 'FAILED', next_try = NULL, reason = ? WHERE id = ?")
                .params(reason, id.value())
                .update();
    }

    public void uncertain(DigestId id, String reason) {
        jdbc().sql("UPDATE reminder_digest SET state = 'UNCERTAIN', next_try = NULL, reason = ? WHERE id = ?")
                .params(reason, id.value())
                .update();
    }

    /** Those of a process that died while it handed them over. */
    public void orphaned(LocalDateTime claimedBefore, String reason) {
        jdbc().sql("UPDATE reminder_digest SET state = 'UNCERTAIN', next_try = NULL, reason = ?"
                        + " WHERE state = 'SENDING' AND claimed_at < ?")
                .params(reason, claimedBefore)
                .update();
    }

    /** A letter of yesterday says what is no longer so; what it was to tell is told by the next one. */
    public void outdated(LocalDate today, String reason) {
        jdbc().sql("DELETE t FROM reminder_told t JOIN reminder_digest d ON d.id = t.digest_id"
                        + " WHERE d.state IN ('COMPOSED', 'FAILED') AND d.day < ?")
                .param(today)
                .update();
        jdbc().sql("UPDATE reminder_digest SET state = 'FAILED', next_try = NULL, reason = ? WHERE state = 'COMPOSED' AND day < ?")
                .params(reason, today)
                .update();
    }

    /** What an administrator decides about: how it stands, held until the transaction ends. */
    public Optional<Standing> held(DigestId id) {
        return jdbc().sql("SELECT state, name, day FROM reminder_digest WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((rs, number) -> new Standing(
                        DigestState.valueOf(rs.getString(1)), rs.getString(2), rs.getObject(3, LocalDate.class)))
                .optional();
    }

    /** How a letter stands. */
    public record Standing(DigestState state, String name, LocalDate day) {}

    public void anew(DigestId id, LocalDateTime now) {
        jdbc().sql("UPDATE reminder_digest SET state = 'COMPOSED', attempts = 0, next_try = ?, claimed_at = NULL, reason = NULL"
                        + " WHERE id = ?")
                .params(now, id.value())
                .update();
    }

    /** The latest days first. */
    public List<DigestDay> days(@Nullable LocalDate from, int limit) {
        return jdbc().sql("SELECT day, SUM(state = 'SENT'), SUM(state IN ('COMPOSED', 'SENDING')), SUM(state = 'FAILED'),"
                        + " SUM(state = 'UNCERTAIN') FROM reminder_digest WHERE day >= ? GROUP BY day ORDER BY day DESC LIMIT ?")
                .params(from == null ? LocalDate.EPOCH : from, limit)
                .query((rs, number) -> new DigestDay(
                        rs.getObject(1, LocalDate.class), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5)))
                .list();
    }
}
