package coop.portal.support;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.Statuses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An organisation about which the rules have nothing to say, until a test changes it. */
public final class OrganisationBuilder {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000_000);
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private OrganisationDraft draft;
    private @Nullable Organisations keeper;

    private OrganisationBuilder(OrganisationType type, String name) {
        PersonRole role = type == OrganisationType.COOPERATIVE_GROUP
                ? PersonRole.GROUP_REPRESENTATIVE
                : PersonRole.DIRECTOR;
        draft = OrganisationDraft.of(new Identity(type, name, nextCode(), null, null, null))
                .with(new Registration(LocalDate.of(2020, 5, 20), null, null, null))
                .with(new Capital(new BigDecimal("500000000"), null))
                .with(MemberFigures.official(20))
                .with(new Governance(null, MonthDay.of(12, 31), false, null,
                        type == OrganisationType.COOPERATIVE_GROUP ? null : LocalDate.of(2025, 3, 20)))
                .with(List.of(Person.of("Nguyễn Văn An", role, Education.INTERMEDIATE_PRIMARY)));
        sector(Sector.AGRICULTURE);
        phone("0912345678");
    }

    public static OrganisationBuilder cooperative(String properName) {
        return new OrganisationBuilder(OrganisationType.COOPERATIVE, "Hợp tác xã " + properName);
    }

    public static OrganisationBuilder union(String properName) {
        return new OrganisationBuilder(OrganisationType.COOPERATIVE_UNION, "Liên hiệp hợp tác xã " + properName);
    }

    public static OrganisationBuilder group(String properName) {
        return new OrganisationBuilder(OrganisationType.COOPERATIVE_GROUP, "Tổ hợp tác " + properName);
    }

    OrganisationBuilder keptBy(Organisations mother) {
        keeper = mother;
        return this;
    }

    public OrganisationBuilder but(UnaryOperator<OrganisationDraft> change) {
        draft = change.apply(draft);
        return this;
    }

    public OrganisationBuilder name(String wholeName) {
        Identity old = draft.identity();
        return but(one -> one.with(new Identity(
                old.type(), wholeName, old.code(), old.legacyCertNo(), old.nameForeign(), old.nameShort())));
    }

    public OrganisationBuilder code(@Nullable String code) {
        Identity old = draft.identity();
        return but(one -> one.with(new Identity(
                old.type(), old.name(), code, old.legacyCertNo(), old.nameForeign(), old.nameShort())));
    }

    public OrganisationBuilder in(UnitId commune) {
        var old = draft.seat();
        return but(one -> one.with(new Seat(
                commune, old.address(), old.addressAsRegistered(), old.difficultArea(), old.phone(), old.email(),
                old.website())));
    }

    public OrganisationBuilder address(String street) {
        var old = draft.seat();
        return but(one -> one.with(new Seat(
                old.commune(), street, old.addressAsRegistered(), old.difficultArea(), old.phone(), old.email(),
                old.website())));
    }

    public OrganisationBuilder phone(@Nullable String phone) {
        return but(one -> one.with(one.seat().reachedBy(phone, one.seat().email())));
    }

    public OrganisationBuilder sector(Sector sector) {
        String code =
                switch (sector) {
                    case AGRICULTURE -> "0161";
                    case INDUSTRY_CONSTRUCTION -> "1030";
                    case FINANCE -> "6419";
                    case TRADE_SERVICE_OTHER -> "4933";
                };
        return but(one -> one.with(new Activity(sector, null, List.of(new Industry(code, null, true)), Set.of())));
    }

    public OrganisationBuilder members(@Nullable Integer official) {
        return but(one -> one.with(new MemberFigures(null, official, null, null, null, null, null)));
    }

    /** In million đồng. */
    public OrganisationBuilder capital(long millions) {
        return but(one -> one.with(new Capital(BigDecimal.valueOf(millions * 1_000_000), null)));
    }

    public OrganisationBuilder founded(@Nullable LocalDate day) {
        return but(one -> one.with(new Registration(day, null, null, null)));
    }

    public OrganisationBuilder people(Person... people) {
        return but(one -> one.with(List.of(people)));
    }

    public OrganisationBuilder status(LegalStatus legal, OperatingStatus operating) {
        return but(one -> one.with(new Statuses(legal, null, operating, null)));
    }

    public OrganisationDraft draft() {
        return draft;
    }

    /** Puts it into the registry. */
    public OrganisationId registered() {
        return Objects.requireNonNull(keeper, "made without a database").register(draft);
    }

    /** A code that nobody has, with a right check digit. */
    public static String nextCode() {
        while (true) {
            String nine = "29" + NUMBER.incrementAndGet();
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += (nine.charAt(i) - '0') * WEIGHTS[i];
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
