package coop.portal.reconciliation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.PublicItems;
import coop.portal.registry.model.Sector;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.text.Normalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ways of writing the same are no difference, and what is really different is one. */
@UseCase(value = "REC-01", rule = "L-03")
class ComparisonTest {

    private static final UnitId NGHI_MY = new UnitId(1);
    private static final UnitId NGHI_LOC_TODAY = new UnitId(2);
    private static final UnitId NGHI_KIEU = new UnitId(3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTX Chăn nuôi Bình Minh        | Hợp tác xã Chăn nuôi Bình Minh
            Hợp tác xã  Chăn nuôi Bình minh| Hợp tác xã Chăn nuôi Bình Minh
            Hợp tác xã Thái Hoà            | Hợp tác xã Thái Hòa
            LHHTX Sông Lam                 | Liên hiệp hợp tác xã Sông Lam
            QTDND Toàn Thắng               | Quỹ tín dụng nhân dân Toàn Thắng
            Hợp tác xã "Sen Vàng"          | Hợp tác xã Sen Vàng
            """)
    void ways_of_writing_a_name_are_one(String one, String other) {
        assertThat(PlainName.of(one)).isEqualTo(PlainName.of(other));
        assertThat(PlainName.of(Normalizer.normalize(one, Normalizer.Form.NFD))).isEqualTo(PlainName.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hợp tác xã Nông nghiệp và DV An Phú | Hợp tác xã Nông nghiệp và Dịch vụ An Phú
            Hợp tác xã Hoa Sen                  | Hợp tác xã Hóa Sen
            Hợp tác xã HTX                      | Hợp tác xã Hợp tác xã
            Tổ hợp tác Sông Lam                 | Hợp tác xã Sông Lam
            """)
    void other_names_stay_others(String one, String other) {
        assertThat(PlainName.of(one)).isNotEqualTo(PlainName.of(other));
    }

    @Test
    void each_item_is_found_that_differs_and_only_that() {
        NationalValues national = new NationalValues("2901346582", null, "Hợp tác xã Khác", "Xã Nghi Kiều", "0161",
                "Trần Văn Bình", "Tạm ngừng kinh doanh", LocalDate.of(2020, 1, 2), new BigDecimal("500500000"));

        List<ItemDifference> found = Comparison.between(national, place(NGHI_KIEU, NGHI_KIEU), portal(), place(NGHI_MY, NGHI_MY));

        assertThat(found).extracting(ItemDifference::item).containsExactly(
                PublicItem.NAME, PublicItem.ADDRESS, PublicItem.INDUSTRY, PublicItem.REPRESENTATIVE, PublicItem.STATUS,
                PublicItem.CERTIFICATE_DATE, PublicItem.CAPITAL);
        assertThat(found.getLast()).extracting(ItemDifference::portal, ItemDifference::national)
                .containsExactly("1.500 triệu đồng", "500,5 triệu đồng");
        assertThat(found.get(4)).extracting(ItemDifference::portal, ItemDifference::national)
                .containsExactly("registry.LegalStatus.ACTIVE", "registry.LegalStatus.SUSPENDED");
        assertThat(found).allMatch(item -> item.choice() == ItemChoice.UNDECIDED && !item.settled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"500500000", "1500000000", "1", "0", "999999999999999999"})
    void a_capital_is_the_same_after_it_was_written_down(String dong) {
        OrganisationDraft draft = OrganisationBuilder.cooperative("A").draft();
        assertThat(NationalDraft.with(draft, PublicItem.CAPITAL, CapitalWords.of(new BigDecimal(dong)), null).capital().charter())
                .isEqualByComparingTo(dong);
    }

    @Test
    void what_the_national_side_leaves_blank_is_no_difference_but_what_the_portal_lacks_is() {
        NationalValues silent = new NationalValues("2901346582", null, "HTX Chăn nuôi Bình Minh", null, null, null, null, null, null);
        assertThat(Comparison.between(silent, place(), portal(), place(NGHI_MY, NGHI_MY))).isEmpty();

        PublicItems codeless = new PublicItems(portal().id(), portal().type(), portal().name(), null, null, NGHI_MY, null,
                null, Sector.AGRICULTURE, null, null, LegalStatus.ACTIVE, null, null);
        assertThat(Comparison.between(silent, place(), codeless, place(NGHI_MY, NGHI_MY)))
                .extracting(ItemDifference::item).containsExactly(PublicItem.CODE);
    }

    @Test
    void an_old_commune_and_what_it_became_are_one_place_but_two_old_ones_are_not() {
        Place old = place(NGHI_MY, NGHI_LOC_TODAY);
        Place today = place(NGHI_LOC_TODAY, NGHI_LOC_TODAY);
        Place neighbour = place(NGHI_KIEU, NGHI_LOC_TODAY);

        assertThat(old.sameAs(today)).isTrue();
        assertThat(today.sameAs(old)).isTrue();
        assertThat(old.sameAs(neighbour)).isFalse();
    }

    @Test
    void streets_are_compared_where_both_sides_name_one() {
        Place here = new Place(Set.of(NGHI_MY), Set.of(NGHI_MY), "Xóm 1", "");
        assertThat(here.sameAs(new Place(Set.of(NGHI_MY), Set.of(NGHI_MY), "", ""))).isTrue();
        assertThat(here.sameAs(new Place(Set.of(NGHI_MY), Set.of(NGHI_MY), "xóm  1", ""))).isTrue();
        assertThat(here.sameAs(new Place(Set.of(NGHI_MY), Set.of(NGHI_MY), "Xóm 2", ""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã Nghi Mỹ, Huyện Nghi Lộc, Tỉnh Nghệ An            |       | Xã Nghi Mỹ  | Huyện Nghi Lộc
            Xóm 1, Xã Nghi Mỹ, Huyện Nghi Lộc                   | Xóm 1 | Xã Nghi Mỹ  | Huyện Nghi Lộc
            Số 3 đường Thành Công, Phường Vinh Tân, TP. Vinh    | Số 3 đường Thành Công | Phường Vinh Tân | TP. Vinh
            Xã Vạn An                                           |       | Xã Vạn An   |
            """)
    void an_address_is_taken_to_pieces(String address, String street, String commune, String district) {
        assertThat(AddressParts.of(address)).isEqualTo(new AddressParts(
                street == null ? "" : street, commune, district == null ? "" : district));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đang hoạt động                                                    | ACTIVE
            Không hoạt động tại địa chỉ đã đăng ký                            | NOT_AT_ADDRESS
            Tạm ngừng kinh doanh                                              | SUSPENDED
            Bị thu hồi do cưỡng chế về quản lý thuế                           | REVOKED_TAX_ENFORCEMENT
            Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập    | DISSOLVING
            Đang làm thủ tục phá sản                                          | BANKRUPTCY_PROCEEDING
            Đã giải thể, phá sản, chấm dứt tồn tại                            | TERMINATED
            Đang làm thủ tục chấm dứt hoạt động                               | TERMINATING
            Đã chấm dứt hoạt động                                             | TERMINATED
            """)
    void the_statuses_of_the_decree_are_understood(String words, LegalStatus status) {
        assertThat(StatusWords.read(words)).contains(status);
        assertThat(StatusWords.ofKey(StatusWords.key(status))).contains(status);
    }

    private static Place place(UnitId... unitAndToday) {
        return unitAndToday.length == 0
                ? new Place(Set.of(), Set.of(), "", "")
                : new Place(Set.of(unitAndToday[0]), Set.of(unitAndToday[1]), "", "");
    }

    private static PublicItems portal() {
        return new PublicItems(new OrganisationId(7), OrganisationType.COOPERATIVE, "Hợp tác xã Chăn nuôi Bình Minh",
                "2901346582", null, NGHI_MY, "Xóm 1", null, Sector.AGRICULTURE, "0145", "Võ Thanh Tâm",
                LegalStatus.ACTIVE, LocalDate.of(2006, 10, 14), new BigDecimal("1500000000"));
    }
}
