package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase(value = "REG-02", rule = {"DQ-06", "DUP-3"})
class AddressKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Số 12, đường Lê Lợi, P. Hưng Bình | 12 Lê Lợi - phường Hưng Bình",
        "SN 12 Đ. Lê Lợi, P.Hưng Bình, TP. Vinh | số nhà 12, Lê Lợi, Hưng Bình, thành phố Vinh",
        "Xóm 1, Tx. Thái Hòa | thôn 1; thị xã Thái Hòa",
        "Ấp Đông, TT. Quán Hành | bản đông, thị trấn quán hành",
        "Xom 3 Nghi My | Xóm 3, xã Nghi Mỹ"
    })
    void one_address_written_in_two_ways_is_one(String one, String other) {
        assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Số 12 Lê Lợi | Số 21 Lê Lợi",
        "Số 1 | Xóm 1",
        "Lô H khu công nghiệp | Lô P khu công nghiệp",
        "12/12 Lê Lợi | 12 Lê Lợi",
        "Xóm So | Xóm Đoài"
    })
    void two_addresses_stay_two(String one, String other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }

    @Test
    void what_says_nothing_has_no_key() {
        assertThat(AddressKey.of(" . ")).isNull();
        assertThat(AddressKey.of("Đường")).isNull();
        assertThat(AddressKey.of(null)).isNull();
    }
}
