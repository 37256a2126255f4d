package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.ImportCase;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportFrame;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.Statuses;
import coop.portal.territory.model.UnitMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an organisation would be after a row: what the row says goes over what is kept, and what it does not say stays. */
final class ImportDrafting {

    private final ImportValues values;
    private final ImportFrame frame;

    private ImportDrafting(ImportValues values, ImportFrame frame) {
        this.values = values;
        this.frame = frame;
    }

    static OrganisationDraft draft(ImportCase row, ImportFrame frame) {
        return new ImportDrafting(row.values(), frame).draft(row);
    }

    /** The sort that the row names in a column or by the first words of the name; a cooperative when it says nothing. */
    static OrganisationType type(ImportValues values) {
        String name = values.text(ImportField.NAME);
        OrganisationType column = values.constant(ImportField.TYPE, OrganisationType.class);
        return (name == null ? java.util.Optional.<OrganisationType>empty() : ImportNames.read(name).type())
                .orElse(column == null ? OrganisationType.COOPERATIVE : column);
    }

    private OrganisationDraft draft(ImportCase row) {
        OrganisationDraft kept = row.kept() == null ? null : row.kept().draft();
        OrganisationType type = kept == null ? type(values) : kept.type();
        OrganisationDraft base = kept == null
                ? OrganisationDraft.of(new Identity(type, "", null, null, null, null))
                : kept;
        return base.with(identity(base.identity()))
                .with(seat(base.seat(), row))
                .with(registration(base.registration()))
                .with(activity(base.activity()))
                .with(capital(base.capital()))
                .with(governance(base.governance()))
                .with(members(base.members()))
                .with(managers(base.managers()))
                .with(ImportPeople.with(base.people(), values, type))
                .with(statuses(base.statuses(), kept == null, type));
    }

    private Identity identity(Identity kept) {
        String name = values.text(ImportField.NAME) == null ? kept.name() : name(kept);
        return new Identity(
                kept.type(),
                name,
                or(values.text(ImportField.CODE), kept.code()),
                or(values.text(ImportField.LEGACY_CERT), kept.legacyCertNo()),
                kept.nameForeign(),
                kept.nameShort());
    }

    /** The same name in capitals is the same name. */
    private String name(Identity kept) {
        ImportNames.Named named = ImportNames.read(String.valueOf(values.text(ImportField.NAME)));
        String whole = named.type().isPresent() ? named.name() : ImportNames.beginning(kept.type()) + " " + named.name();
        return NameConfusion.normal(whole).equals(NameConfusion.normal(kept.name())) ? kept.name() : whole;
    }

    private Seat seat(Seat kept, ImportCase row) {
        UnitId found = row.place() instanceof UnitMatch.Found(var unit, boolean ignored) ? unit.id() : null;
        UnitId commune = row.samePlace() || found == null ? kept.commune() : found;
        String address = or(values.text(ImportField.ADDRESS), kept.address());
        String registered = kept.addressAsRegistered() == null && row.kept() == null ? whole() : kept.addressAsRegistered();
        return new Seat(
                commune,
                address,
                registered,
                kept.difficultArea(),
                or(values.text(ImportField.PHONE), kept.phone()),
                or(values.text(ImportField.EMAIL), kept.email()),
                kept.website());
    }

    /** The whole address as the list has it, the former district included. */
    private @Nullable String whole() {
        StringBuilder address = new StringBuilder();
        for (ImportField field : List.of(ImportField.ADDRESS, ImportField.COMMUNE, ImportField.DISTRICT)) {
            String part = values.text(field);
            if (part != null && !SearchText.fold(address.toString()).contains(SearchText.fold(part))) {
                address.append(address.isEmpty() ? "" : ", ").append(part);
            }
        }
        return address.isEmpty() ? null : address.toString();
    }

    private Registration registration(Registration kept) {
        return new Registration(
                or(values.day(ImportField.CERT_DATE), kept.firstCertDate()),
                kept.lastChangeNo(),
                kept.lastChangeDate(),
                kept.agency());
    }

    private Activity activity(Activity kept) {
        List<Industry> said = values.industries();
        boolean sameMain = !said.isEmpty()
                && said.size() == 1
                && kept.main().map(Industry::code).filter(said.getFirst().code()::equals).isPresent();
        List<Industry> industries = said.isEmpty() || sameMain ? kept.industries() : said;
        Sector sector = or(values.constant(ImportField.SECTOR, Sector.class), kept.sector());
        if (sector == null && !industries.isEmpty()) {
            sector = RegistrationRules.sectorOf(industries.getFirst().code());
        }
        return new Activity(sector, kept.agriSubType(), industries, kept.flags());
    }

    private MemberFigures members(MemberFigures kept) {
        Integer official = values.count(ImportField.MEMBERS);
        boolean same = official == null || official.equals(kept.official());
        Integer foreign = or(values.count(ImportField.MEMBERS_FOREIGN), kept.foreign());
        return same && Objects.equals(foreign, kept.foreign())
                ? kept
                : new MemberFigures(
                        same ? kept.asOf() : frame.asOf(),
                        or(official, kept.official()),
                        kept.associateCapital(),
                        kept.associateOther(),
                        kept.female(),
                        kept.ethnicMinority(),
                        foreign);
    }

    private Capital capital(Capital kept) {
        return new Capital(
                or(values.money(ImportField.CAPITAL), kept.charter()),
                or(values.money(ImportField.CONTRIBUTED), kept.contributed()),
                or(values.money(ImportField.LARGEST_SHARE), kept.largestShare()),
                or(values.money(ImportField.ASSOCIATE_SHARE), kept.associateShare()),
                or(values.money(ImportField.FOREIGN_SHARE), kept.foreignShare()));
    }

    private Governance governance(Governance kept) {
        return new Governance(
                kept.type(),
                kept.fiscalYearEnd(),
                kept.allianceMember(),
                kept.union(),
                or(values.day(ImportField.CHARTER_ADAPTED), kept.charterAdapted()));
    }

    private ManagerFigures managers(ManagerFigures kept) {
        return new ManagerFigures(
                or(values.count(ImportField.MANAGERS), kept.total()),
                or(values.count(ImportField.MANAGERS_UNIVERSITY), kept.university()),
                or(values.count(ImportField.MANAGERS_INTERMEDIATE), kept.intermediate()));
    }

    private Statuses statuses(Statuses kept, boolean fresh, OrganisationType type) {
        LegalStatus said = values.constant(ImportField.LEGAL_STATUS, LegalStatus.class);
        LegalStatus legal = said == LegalStatus.DISSOLVING && type == OrganisationType.COOPERATIVE_GROUP
                ? LegalStatus.TERMINATING
                : or(said, kept.legal());
        OperatingStatus seen = values.constant(ImportField.OPERATING_STATUS, OperatingStatus.class);
        OperatingStatus operating = or(seen, kept.operating());
        return new Statuses(
                legal,
                fresh || legal == kept.legal() ? kept.legalSince() : frame.asOf(),
                operating,
                fresh || operating == kept.operating() ? kept.operatingSince() : frame.asOf());
    }

    private static <T> T or(@Nullable T said, T kept) {
        return said == null ? kept : said;
    }

    private static @Nullable LocalDate or(@Nullable LocalDate said, @Nullable LocalDate kept) {
        return said == null ? kept : said;
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal said, @Nullable BigDecimal kept) {
        return said == null || kept != null && said.compareTo(kept) == 0 ? kept : said;
    }
}
