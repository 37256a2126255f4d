package coop.portal.access.persistence;

import coop.portal.access.model.AccountState;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** What every request asks about the account behind it, and what a sign-in leaves there: one row, by key. */
@Repository
@Unscoped("asked for the person who makes the request, before it is known what they may see")
public class Standings extends Statements {

    /** The stamps of an account as they are now. */
    public record Standing(AccountState state, long securityStamp, long rightsStamp) {}

    Standings(Door door) {
        super(door);
    }

    public Optional<Standing> find(UserId user) {
        return jdbc().sql("SELECT state, security_stamp, rights_stamp FROM user_account WHERE id = ?")
                .param(user.value())
                .query((rs, number) -> new Standing(
                        AccountState.valueOf(rs.getString("state")),
                        rs.getLong("security_stamp"),
                        rs.getLong("rights_stamp")))
                .optional();
    }

    public void signedIn(UserId user, long capacity, LocalDateTime now) {
        jdbc().sql("UPDATE user_account SET last_sign_in = ?, last_capacity = ? WHERE id = ?")
                .params(now, capacity, user.value())
                .update();
    }

    public void switched(UserId user, long capacity) {
        jdbc().sql("UPDATE user_account SET last_capacity = ? WHERE id = ?")
                .params(capacity, user.value())
                .update();
    }
}
