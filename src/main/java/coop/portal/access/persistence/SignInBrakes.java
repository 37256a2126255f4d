package coop.portal.access.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import java.time.LocalDateTime;
import java.util.Optional;
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

    /** The brake, held until the transaction ends, so that attempts at the same time are counted one after the other. */
    public Optional<Brake> hold(String kind, String subject) {
        return jdbc().sql("SELECT failures, last_failure, blocked_until FROM sign_in_brake"
                        + " WHERE kind = ? AND subject = ? FOR UPDATE")
                .params(kind, subject)
                .query((rs, number) -> new Brake(
                        rs.getInt("failures"),
                        rs.getObject("last_failure", LocalDateTime.class),
                        rs.getObject("blocked_until", LocalDateTime.class)))
                .optional();
    }

    public void put(String kind, String subject, Brake brake) {
        jdbc().sql("INSERT INTO sign_in_brake (kind, subject, failures, last_failure, blocked_until)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE failures = VALUES(failures),"
                        + " last_failure = VALUES(last_failure), blocked_until = VALUES(blocked_until)")
                .params(java.util.Arrays.asList(
                        kind, subject, brake.failures(), brake.lastFailure(), brake.blockedUntil()))
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
