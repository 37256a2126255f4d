package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.followup.model.Referral;
import coop.portal.kernel.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes referrals and how they were answered. */
@Repository
@Unscoped("use cases find a referral, or what it comes from, before they write")
public class ReferralRecords extends Statements {

    ReferralRecords(Door door) {
        super(door);
    }

    public void insert(List<Referral> some) {
        batch("INSERT INTO followup_referral (id, kind, organisation_id, organisation_name, organisation_code, commune_id,"
                        + " sector, agency_id, agency_name, recommendation_id, violation_id, text, evidence, paper_number,"
                        + " raised_on, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                some.stream().map(ReferralRecords::values).toList());
    }

    private static Object[] values(Referral one) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(one.id().value(), one.kind().name()));
        values.addAll(FollowUpMapping.values(one.of()));
        values.addAll(Arrays.asList(
                one.agency().value(), one.agencyName(),
                one.recommendation() == null ? null : one.recommendation().value(),
                one.violation() == null ? null : one.violation().value(), one.text(), one.evidence(), one.paperNumber(),
                one.raised(), one.state().name()));
        return values.toArray();
    }

    /** @return whether nobody had answered it before */
    public boolean answer(Referral one) {
        Referral.Answer answer = Objects.requireNonNull(one.answer());
        Subject what = answer.what();
        return jdbc().sql("UPDATE followup_referral SET state = ?, answer = ?, answered_by_name = ?, answered_at = ?,"
                                + " answer_type = ?, answer_id = ?, answer_label = ? WHERE id = ? AND state = 'OPEN'")
                        .params(Arrays.asList(
                                one.state().name(), answer.text(), answer.byName(), answer.at(),
                                what == null ? null : what.type(), what == null ? null : what.id(),
                                what == null ? null : what.label(), one.id().value()))
                        .update()
                == 1;
    }
}
