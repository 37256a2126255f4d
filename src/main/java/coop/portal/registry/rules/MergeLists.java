package coop.portal.registry.rules;

import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFlag;
import coop.portal.registry.model.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lists of two records put together: the one that stays comes first, and nothing stands there twice. */
final class MergeLists {

    private MergeLists() {}

    static OrganisationDraft people(OrganisationDraft kept, OrganisationDraft merged) {
        List<Person> all = new ArrayList<>(kept.people());
        for (Person other : merged.people()) {
            if (all.stream().noneMatch(one -> same(one, other))) {
                all.add(other);
            }
        }
        return kept.with(all);
    }

    /** The same person in the same office, by the number or, where one is missing, by the name. */
    private static boolean same(Person one, Person other) {
        return one.role() == other.role() && one.sameAs(other);
    }

    static OrganisationDraft industries(OrganisationDraft kept, OrganisationDraft merged) {
        List<Industry> all = new ArrayList<>(kept.activity().industries());
        boolean main = kept.activity().main().isPresent();
        for (Industry other : merged.activity().industries()) {
            if (all.stream().noneMatch(one -> one.code().equals(other.code()))) {
                all.add(new Industry(other.code(), other.detail(), other.main() && !main));
            }
        }
        return kept.with(new Activity(
                kept.activity().sector(), kept.activity().agriSubType(), all, kept.activity().flags()));
    }

    static OrganisationDraft flags(OrganisationDraft kept, OrganisationDraft merged) {
        Set<OrganisationFlag> all = EnumSet.noneOf(OrganisationFlag.class);
        all.addAll(kept.activity().flags());
        all.addAll(merged.activity().flags());
        return kept.with(new Activity(
                kept.activity().sector(), kept.activity().agriSubType(), kept.activity().industries(), all));
    }
}
