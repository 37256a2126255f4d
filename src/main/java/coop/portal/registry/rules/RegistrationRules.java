package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The certificate, the trades on it, and the status it is in. */
final class RegistrationRules {

    private RegistrationRules() {}

    static List<Remark> dates(OrganisationDraft draft, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        Registration registration = draft.registration();
        notInFuture(remarks, "firstCertDate", registration.firstCertDate(), today);
        notInFuture(remarks, "lastChangeDate", registration.lastChangeDate(), today);
        notInFuture(remarks, "charterAdapted", draft.governance().charterAdapted(), today);
        notInFuture(remarks, "membersAsOf", draft.members().asOf(), today);
        notInFuture(remarks, "contractSigned", draft.contract().signed(), today);
        notInFuture(remarks, "legalSince", draft.statuses().legalSince(), today);
        notInFuture(remarks, "operatingSince", draft.statuses().operatingSince(), today);
        if (registration.firstCertDate() != null
                && registration.lastChangeDate() != null
                && registration.lastChangeDate().isBefore(registration.firstCertDate())) {
            remarks.add(Remark.error("DATE-2", "lastChangeDate", "registry.remark.change-before-first"));
        }
        if (registration.lastChangeNo() != null && registration.lastChangeNo() < 0) {
            remarks.add(Remark.error("FIG-1", "lastChangeNo", "registry.remark.negative"));
        }
        return remarks;
    }

    static List<Remark> status(OrganisationDraft draft) {
        return draft.statuses().legal().appliesTo(draft.type())
                ? List.of()
                : List.of(Remark.error(
                                "STAT-1", "legalStatus", "registry.remark.status-not-of-type", draft.statuses().legal())
                        .by(draft.type() == OrganisationType.COOPERATIVE_GROUP ? "NĐ92 28" : "NĐ92 27"));
    }

    static List<Remark> activity(Activity activity, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        if (activity.sector() == null) {
            remarks.add(Remark.error("ACT-1", "sector", "registry.remark.sector-missing").by("NĐ113 4"));
        }
        for (Industry industry : activity.industries()) {
            if (!industry.code().matches("\\d{4}")) {
                remarks.add(Remark.error("DQ-11", "industries", "registry.remark.industry-level", industry.code())
                        .by("NĐ92 13.1"));
            }
        }
        long distinct = activity.industries().stream().map(Industry::code).distinct().count();
        if (distinct < activity.industries().size()) {
            remarks.add(Remark.error("ACT-2", "industries", "registry.remark.industry-twice"));
        }
        long main = activity.industries().stream().filter(Industry::main).count();
        if (activity.industries().isEmpty()) {
            remarks.add(circumstances.imported()
                    ? Remark.info("DQ-11", "industries", "registry.remark.industry-missing").by("NĐ92 13.1")
                    : Remark.warning("DQ-11", "industries", "registry.remark.industry-missing").by("NĐ92 13.1"));
        } else if (main != 1) {
            remarks.add(Remark.error("DQ-11", "industries", "registry.remark.industry-one-main").by("NĐ92 13.1"));
        }
        activity.main().map(Industry::code).map(RegistrationRules::sectorOf).filter(Objects::nonNull)
                .filter(sector -> activity.sector() != null && sector != activity.sector())
                .ifPresent(sector -> remarks.add(
                        Remark.info("ACT-3", "sector", "registry.remark.sector-of-industry", sector).by("NĐ113 4")));
        if (activity.agriSubType() != null && activity.sector() != Sector.AGRICULTURE) {
            remarks.add(Remark.error("ACT-4", "agriSubType", "registry.remark.sub-type-of-agriculture").by("TT09/2017 3"));
        }
        return remarks;
    }

    /** The field a trade belongs to by the sections of the classification; none where the code is no code. */
    static @Nullable Sector sectorOf(String code) {
        if (!code.matches("\\d{4}")) {
            return null;
        }
        int division = Integer.parseInt(code.substring(0, 2));
        if (division <= 3) {
            return Sector.AGRICULTURE;
        }
        if (division <= 43) {
            return Sector.INDUSTRY_CONSTRUCTION;
        }
        return division >= 64 && division <= 66 ? Sector.FINANCE : Sector.TRADE_SERVICE_OTHER;
    }

    private static void notInFuture(List<Remark> remarks, String field, @Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            remarks.add(Remark.error("DATE-1", field, "registry.remark.future-date", date));
        }
    }
}
