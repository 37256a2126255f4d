package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.rules.ColumnMatching;
import coop.portal.registry.model.ImportField;
import coop.portal.support.UseCase;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@UseCase("REG-10")
class ImportColumnsTest {

    private static ColumnMapping match(String... captions) {
        List<SourceColumn> columns = new ArrayList<>();
        for (String caption : captions) {
            columns.add(new SourceColumn(columns.size(), caption, caption, null));
        }
        return ColumnMatching.match(columns, ImportColumns.WANTED);
    }

    private static void found(ColumnMapping mapping, ImportField field, int column) {
        assertThat(mapping.column(field.name())).as(field.name()).hasValue(column);
    }

    @Test
    void a_department_s_list_is_understood() {
        ColumnMapping mapping = match("STT", "Tên hợp tác xã", "Mã số HTX/MST", "Ngày cấp", "Lĩnh vực", "Mã ngành",
                "Địa chỉ trụ sở", "Xã/phường/TT", "Huyện/TX/TP", "Vốn điều lệ", "Số thành viên", "Giám đốc", "Trình độ",
                "Điện thoại", "Số CBQL", "CBQL ĐH, CĐ", "CBQL TC, SC", "Tình trạng");
        List<ImportField> order = List.of(ImportField.NAME, ImportField.CODE, ImportField.CERT_DATE, ImportField.SECTOR,
                ImportField.INDUSTRY, ImportField.ADDRESS, ImportField.COMMUNE, ImportField.DISTRICT, ImportField.CAPITAL,
                ImportField.MEMBERS, ImportField.DIRECTOR, ImportField.QUALIFICATION, ImportField.PHONE, ImportField.MANAGERS,
                ImportField.MANAGERS_UNIVERSITY, ImportField.MANAGERS_INTERMEDIATE, ImportField.LEGAL_STATUS);
        for (int i = 0; i < order.size(); i++) {
            found(mapping, order.get(i), i + 1);
        }
    }

    @Test
    void what_differs_by_a_word_is_only_taken_for_what_it_is_called() {
        ColumnMapping mapping = match("Tên HTX", "Vốn điều lệ", "Số thành viên", "Số thành viên nữ", "Vốn góp bình quân",
                "Ngày sửa đổi giấy chứng nhận");
        for (ImportField field : List.of(ImportField.MEMBERS_FOREIGN, ImportField.CONTRIBUTED, ImportField.LARGEST_SHARE,
                ImportField.ASSOCIATE_SHARE, ImportField.FOREIGN_SHARE, ImportField.CHARTER_ADAPTED)) {
            assertThat(mapping.column(field.name())).as(field.name()).isEmpty();
        }
        ColumnMapping named = match("Tên HTX", "Vốn góp của thành viên liên kết (triệu đồng)", "Số thành viên nước ngoài",
                "Vốn đã góp", "Vốn góp nước ngoài", "Vốn góp lớn nhất của một thành viên", "Ngày sửa đổi Điều lệ");
        found(named, ImportField.ASSOCIATE_SHARE, 1);
        found(named, ImportField.MEMBERS_FOREIGN, 2);
        found(named, ImportField.CONTRIBUTED, 3);
        found(named, ImportField.FOREIGN_SHARE, 4);
        found(named, ImportField.LARGEST_SHARE, 5);
        found(named, ImportField.CHARTER_ADAPTED, 6);
    }

    @Test
    void so_is_one_without_accents_with_units_and_in_another_order() {
        ColumnMapping mapping = match("So thanh vien (nguoi)", "TEN HTX", "Von dieu le (trieu dong)", "MST", "Xa, phuong",
                "Huyen", "Ngay thanh lap", "Linh vuc hoat dong", "Nguoi dai dien theo phap luat", "So dien thoai");
        found(mapping, ImportField.MEMBERS, 0);
        found(mapping, ImportField.NAME, 1);
        found(mapping, ImportField.CAPITAL, 2);
        found(mapping, ImportField.CODE, 3);
        found(mapping, ImportField.COMMUNE, 4);
        found(mapping, ImportField.DISTRICT, 5);
        found(mapping, ImportField.CERT_DATE, 6);
        found(mapping, ImportField.SECTOR, 7);
        found(mapping, ImportField.DIRECTOR, 8);
        found(mapping, ImportField.PHONE, 9);
    }

    @Test
    void the_labels_of_the_fields_are_understood_too_so_that_refused_rows_can_be_uploaded_again() {
        for (Locale locale : List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
            String[] captions = ImportField.all().stream()
                    .map(field -> Messages.text(locale, Messages.key(field)))
                    .toArray(String[]::new);
            ColumnMapping mapping = match(captions);
            for (ImportField field : ImportField.values()) {
                found(mapping, field, field.ordinal());
            }
        }
    }
}
