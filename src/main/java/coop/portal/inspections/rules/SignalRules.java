package coop.portal.inspections.rules;

import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalKind;
import coop.portal.kernel.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What has to be said of something heard before it counts: of whom, when, from where, and for an audit about what. */
public final class SignalRules {

    private SignalRules() {}

    public static List<Remark> check(SignalDraft draft, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.organisation() == null) {
            remarks.add(Remark.error("SI-1", "organisation", "inspections.remark.signal-organisation"));
        }
        if (draft.heardOn() == null || draft.heardOn().isAfter(today)) {
            remarks.add(Remark.error("SI-2", "heardOn", "inspections.remark.signal-day"));
        }
        if (draft.source().isBlank()) {
            remarks.add(Remark.error("SI-3", "source", "inspections.remark.signal-source"));
        }
        if (draft.kind() == SignalKind.STATE_AUDIT && draft.topics().isEmpty()) {
            remarks.add(Remark.error("SI-4", "topics", "inspections.remark.signal-topics").by("NQ198 4; NĐ217 4.2"));
        }
        return remarks;
    }
}
