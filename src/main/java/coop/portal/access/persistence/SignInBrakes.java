package coop.portal.access.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Failures in a row per name typed and per source. */
@Repository
@Unscoped("counts failures before anybody is signed in")
public class SignInBrakes extends Statements {

    /** How many failures in a row there were, and until when sign-in rests. */
    public record Brake(int failures, LocalDateTime lastFailure, @Nullable LocalDateTime blockedUntil) {}

    SignInBrakes(Door door) {
        super(door);
    }

    /**
     * The brake, held until the transaction ends, so that attempts at the same time are counted one after the other. Where there
     * is none one is begun first: a gap could be held by two, and neither could write into it.
     */
    public Brake hold(String kind, String subject, LocalDateTime now) {
        jdbc().sql("INSERT INTO sign_in_brake (kind, subject, failures, last_failure) VALUES (?, ?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE failures = failures")
                .params(kind, subject, now)
                .update();
        return jdbc().sql("SELECT failures, last_failure, blocked_until FROM sign_in_brake"
                        + " WHERE kind = ? AND subject = ? FOR UPDATE")
                .params(kind, subject)
                .query((rs, number) -> new Brake(
                        rs.getInt("failures"),
                        rs.getObject("last_failure", LocalDateTime.class),
                        rs.getObject("blocked_until", LocalDateTime.class)))
                .single();
    }

    /** What is held. */
    public void put(String kind, String subject, Brake brake) {
        jdbc().sql("UPDATE sign_in_brake SET failures = ?, last_failure = ?, blocked_until = ?"
                        + " WHERE kind = ? AND subject = ?")
                .params(java.util.Arrays.asList(
                        brake.failures(), brake.lastFailure(), brake.blockedUntil(), kind, subject))
                .update();
    }

    public void remove(String kind, String subject) {
        jdbc().sql("DELETE FROM sign_in_brake WHERE kind = ? AND subject = ?")
                .params(kind, subject)
                .update();
    }

    public void removeOlderThan(LocalDateTime moment) {
        jdbc().sql("DELETE FROM sign_in_brake WHERE last_failure < ? AND (blocked_until IS NULL OR blocked_until < ?)")
                .params(moment, moment)
                .update();
    }
}
