package coop.portal.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.MergedArea;
import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.rules.HeaderFinder.Header;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderFinderTest {

    private static final List<ColumnSpec> WANTED = List.of(
            ColumnSpec.required("code", "Mã số hợp tác xã", "Mã số thuế", "Mã số"),
            ColumnSpec.required("name", "Tên hợp tác xã", "Tên"),
            ColumnSpec.optional("capital", "Vốn điều lệ"),
            ColumnSpec.optional("members", "Tổng số thành viên", "Số thành viên"),
            ColumnSpec.optional("women", "Thành viên nữ"),
            ColumnSpec.optional("founded", "Ngày cấp", "Ngày đăng ký"));

    @Test
    void a_header_below_titles_in_any_order_with_strange_columns() {
        Header header = find(List.of(
                row(1, "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"),
                row(2, "DANH SÁCH HỢP TÁC XÃ"),
                row(3),
                row(5, "STT", "Ghi chú", "Vốn điều lệ (triệu đồng)", "Tên HTX", "Số\nthành viên", "MÃ SỐ THUẾ", "Ngày cấp"),
                row(6, 1, "", 500, "HTX Đồng Tâm", 12, "2901351261", "03/05/2012")));

        assertThat(header.row()).isEqualTo(5);
        assertThat(header.depth()).isEqualTo(1);
        maps(header.mapping(), "capital", 2, "name", 3, "members", 4, "code", 5, "founded", 6);
        assertThat(header.mapping().matches()).doesNotContainKey("women");
        assertThat(header.columns().get(2).unit()).isEqualTo("triệu đồng");
        assertThat(header.mapping().missing(WANTED)).isEmpty();
    }

    @Test
    void a_header_of_two_rows_whose_upper_cells_are_merged() {
        List<SourceRow> head = List.of(
                row(1, "DANH SÁCH"),
                row(3, "STT", "Tên hợp tác xã", "Thành viên", "", "Vốn điều lệ", "Mã số"),
                row(4, "", "", "Tổng số", "Nữ", "", ""),
                row(5, 1, "HTX A", 10, 4, 500, "2901351261"));
        List<MergedArea> merged = List.of(
                new MergedArea(1, 0, 1, 5), new MergedArea(3, 0, 4, 0), new MergedArea(3, 1, 4, 1),
                new MergedArea(3, 2, 3, 3), new MergedArea(3, 4, 4, 4), new MergedArea(3, 5, 4, 5));

        Header header = HeaderFinder.find(head, merged, WANTED).orElseThrow();

        assertThat(header.row()).isEqualTo(4);
        assertThat(header.depth()).isEqualTo(2);
        maps(header.mapping(), "name", 1, "members", 2, "women", 3, "capital", 4, "code", 5);
        assertThat(header.columns()).extracting(SourceColumn::caption)
                .containsExactly("STT", "Tên hợp tác xã", "Thành viên / Tổng số", "Thành viên / Nữ", "Vốn điều lệ", "Mã số");
    }

    @Test
    void a_header_of_two_rows_that_nobody_merged() {
        Header header = find(List.of(
                row(1, "STT", "Tên hợp tác xã", "Thành viên", "", "Lao động", "", "Mã số"),
                row(2, "", "", "Tổng số", "Nữ", "Tổng số", "Nữ", ""),
                row(3, 1, "HTX A", 10, 4, 3, 1, "2901351261")));

        assertThat(header.row()).isEqualTo(2);
        maps(header.mapping(), "name", 1, "members", 2, "women", 3, "code", 6);
    }

    @Test
    void a_lower_row_that_only_splits_what_nobody_asked_for_belongs_to_the_header_when_cells_are_merged() {
        List<SourceRow> head = List.of(
                row(2, "Tên", "Mã số", "Trình độ", ""), row(3, "", "", "Đại học", "Khác"), row(4, "HTX A", "2901351261", 1, 2));

        Header header = HeaderFinder.find(head, List.of(new MergedArea(2, 2, 2, 3)), WANTED).orElseThrow();

        assertThat(header.row()).isEqualTo(3);
    }

    @Test
    void decomposed_and_unaccented_captions_are_the_same() {
        Header header = find(List.of(row(1, Normalizer.normalize("Tên hợp tác xã", Normalizer.Form.NFD), "MA SO THUE")));

        maps(header.mapping(), "name", 0, "code", 1);
        assertThat(header.mapping().matches().values()).allMatch(match -> match.confidence() == 1);
    }

    @Test
    void no_header_where_nothing_wanted_is_named() {
        assertThat(HeaderFinder.find(List.of(row(1, "a", "b"), row(2, 1, 2)), List.of(), WANTED)).isEmpty();
        assertThat(HeaderFinder.find(List.of(), List.of(), WANTED)).isEmpty();
        assertThat(HeaderFinder.find(List.of(row(31, "Tên hợp tác xã", "Mã số thuế")), List.of(), WANTED)).isEmpty();
        assertThat(HeaderFinder.find(List.of(row(30, "Tên hợp tác xã", "Mã số thuế")), List.of(), WANTED)).isPresent();
    }

    @Test
    void a_person_may_point_at_the_header() {
        List<SourceRow> head = List.of(row(1, "x", "y"), row(2, "p", "q"));

        Header header = HeaderFinder.at(head, List.of(), 2, 1, WANTED);

        assertThat(header.columns()).extracting(SourceColumn::caption).containsExactly("p", "q");
        assertThat(header.mapping().missing(WANTED)).extracting(ColumnSpec::key).containsExactly("code", "name");
    }

    @Test
    void a_person_may_correct_the_guess() {
        ColumnMapping guessed = find(List.of(row(1, "Tên", "Mã số"))).mapping();

        ColumnMapping corrected = guessed.with("code", 0);

        maps(corrected, "code", 0);
        assertThat(corrected.column("name")).isEmpty();
        assertThat(corrected.without("code").matches()).isEmpty();
        assertThat(corrected.cell(row(2, "x"), "code")).isEqualTo(new Cell.Text("x"));
        assertThat(corrected.cell(row(2, "x"), "name")).isEqualTo(Cell.EMPTY);
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\": {2}")
    @CsvSource({
        "Tên hợp tác xã, Tên hợp tác xã, true",
        "TÊN HTX, Tên hợp tác xã, true",
        "MST, Mã số thuế, true",
        "Tên hợp tác xã, Tên HTX, true",
        "SĐT, Số điện thoại, true",
        "Điện thoại, Số điện thoại, true",
        "Ngày cấp GCN ĐKKD, Ngày cấp giấy chứng nhận đăng ký kinh doanh, true",
        "Doanh thu (triệu đồng), Doanh thu, true",
        "Doanh thu [trđ] 2023, Doanh thu, true",
        "Ngày sinh, Ngày cấp, false",
        "Mã xã, Mã số thuế, false",
        "Ghi chú, Tên, false",
        "Vốn vay, Vốn điều lệ, false",
        "'', Tên, false"
    })
    void alike_or_not(String caption, String wanted, boolean alike) {
        assertThat(Captions.likeness(caption, wanted) >= Captions.ALIKE).isEqualTo(alike);
    }

    private static Header find(List<SourceRow> head) {
        return HeaderFinder.find(head, List.of(), WANTED).orElseThrow();
    }

    private static void maps(ColumnMapping mapping, Object... keysAndColumns) {
        for (int i = 0; i < keysAndColumns.length; i += 2) {
            assertThat(mapping.column((String) keysAndColumns[i])).as(keysAndColumns[i].toString()).hasValue((int) keysAndColumns[i + 1]);
        }
    }

    static SourceRow row(int number, Object... cells) {
        List<Cell> made = new ArrayList<>();
        Arrays.stream(cells).forEach(cell -> made.add(
                cell instanceof Integer value ? new Cell.Number(BigDecimal.valueOf(value))
                        : cell.equals("") ? Cell.EMPTY : new Cell.Text(cell.toString())));
        return new SourceRow(number, made);
    }
}
