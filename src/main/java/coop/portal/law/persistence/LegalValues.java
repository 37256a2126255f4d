package coop.portal.law.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.law.model.LegalValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Every value of every number of law, with its days. */
@Repository
@Unscoped("law is the same for everybody")
public class LegalValues extends Statements {

    private static final String READ = "SELECT id, version, name, value, article, valid_from, valid_to FROM legal_value";

    LegalValues(Door door) {
        super(door);
    }

    public List<LegalValue> all() {
        return jdbc().sql(READ + " ORDER BY name, valid_from").query(LegalValues::value).list();
    }

    /** The values of one number, which nobody else changes until the transaction ends. */
    public List<LegalValue> held(String name) {
        return jdbc().sql(READ + " WHERE name = ? ORDER BY valid_from FOR UPDATE").param(name).query(LegalValues::value).list();
    }

    public void add(LegalValue value) {
        jdbc().sql("INSERT INTO legal_value (id, version, name, value, article, valid_from, valid_to)"
                        + " VALUES (?, 0, ?, ?, ?, ?, ?)")
                .params(value.id(), value.name(), value.value(), value.article(), value.from(), value.to())
                .update();
    }

    public void change(LegalValue value) {
        jdbc().sql("UPDATE legal_value SET version = version + 1, value = ?, article = ?, valid_from = ?, valid_to = ?"
                        + " WHERE id = ?")
                .params(value.value(), value.article(), value.from(), value.to(), value.id())
                .update();
    }

    public void remove(long id) {
        jdbc().sql("DELETE FROM legal_value WHERE id = ?").param(id).update();
    }

    private static LegalValue value(ResultSet rs, int number) throws SQLException {
        return new LegalValue(
                rs.getLong("id"),
                rs.getInt("version"),
                rs.getString("name"),
                rs.getString("value"),
                rs.getString("article"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_to", LocalDate.class));
    }
}
