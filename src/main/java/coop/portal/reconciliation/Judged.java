package coop.portal.reconciliation;

import coop.portal.kernel.Ids;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.MatchedBy;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.RecordOutcome;
import coop.portal.reconciliation.model.RecordRow;
import coop.portal.reconciliation.rules.Place;
import coop.portal.reconciliation.rules.PlainName;
import coop.portal.registry.model.PublicItems;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of an export with what it was found to be. @param organisation the one it is, none unless it is matched */
record Judged(
        NationalRow row,
        Place place,
        RecordOutcome outcome,
        @Nullable MatchedBy by,
        @Nullable PublicItems organisation,
        List<PublicItems> candidates,
        List<ItemDifference> items,
        @Nullable String refusal) {

    /** @param organisation the one that has its code: the national system does not lack it */
    static Judged refused(NationalRow row, Place place, String reason, @Nullable PublicItems organisation) {
        return new Judged(row, place, RecordOutcome.REFUSED, null, organisation, List.of(), List.of(), reason);
    }

    RecordRow record() {
        return new RecordRow(
                Ids.next(),
                row.number(),
                row.values(),
                outcome,
                refusal,
                by,
                organisation == null ? null : organisation.id(),
                items.stream().map(ItemDifference::item).collect(Collectors.toSet()));
    }

    /** By what a national record that the registry has not is the same in the next load. */
    String subject() {
        return subject(row.values());
    }

    static String subject(NationalValues values) {
        String key = values.code() != null
                ? "N" + values.code()
                : "N~" + PlainName.of(String.valueOf(values.name())) + "~" + PlainName.ofWords(String.valueOf(values.address()));
        return key.length() > 400 ? key.substring(0, 400) : key;
    }
}
