package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.OrganisationDraft;
import java.util.ArrayList;
import java.util.List;

/** Everything the law and good sense have to say about one draft by itself; what others have the same is found elsewhere. */
public final class OrganisationRules {

    private OrganisationRules() {}

    /** Errors stop, warnings are acknowledged, infos only tell; in the order of the sections. */
    public static List<Remark> check(OrganisationDraft draft, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        remarks.addAll(NameRules.check(draft.identity().name(), draft.type()));
        remarks.addAll(TaxCode.check(draft.identity().code(), draft.type(), circumstances));
        remarks.addAll(ContactRules.check(draft.seat(), draft.registration().firstCertDate(), circumstances));
        remarks.addAll(RegistrationRules.dates(draft, circumstances.today()));
        remarks.addAll(RegistrationRules.status(draft));
        remarks.addAll(RegistrationRules.activity(draft.activity(), circumstances));
        remarks.addAll(GovernanceRules.check(draft, circumstances));
        CharterRules.check(draft, circumstances).ifPresent(remarks::add);
        remarks.addAll(FigureRules.capital(draft.capital(), draft.type(), circumstances));
        remarks.addAll(ShareRules.check(draft, circumstances.limits()));
        remarks.addAll(FigureRules.members(draft.members(), draft.type(), circumstances));
        remarks.addAll(FigureRules.managers(draft.managers()));
        remarks.addAll(PeopleRules.check(draft, circumstances));
        remarks.addAll(GroupRules.contract(draft, circumstances));
        return List.copyOf(remarks);
    }
}
