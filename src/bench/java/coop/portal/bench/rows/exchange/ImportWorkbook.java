package coop.portal.bench.rows.exchange;

import coop.portal.bench.portal.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as departments keep them, with organisations that are in no register. */
final class ImportWorkbook {

    private static final List<String> CAPTIONS = List.of("STT", "Tên hợp tác xã", "Mã số HTX/MST", "Ngày cấp", "Lĩnh vực",
            "Mã ngành", "Địa chỉ trụ sở", "Xã/phường/TT", "Vốn điều lệ", "Số thành viên", "Giám đốc", "Trình độ", "Điện thoại",
            "Số CBQL", "CBQL ĐH, CĐ", "CBQL TC, SC", "Tình trạng");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int FIRST = 3;
    private static final int AT_ONCE = 1_000;

    private ImportWorkbook() {}

    /** @param batch so that one workbook after the other has names and codes of its own */
    static Path write(Database database, Path file, int rows, int batch) throws IOException {
        List<String> communes = List.of(database.text(
                        "SELECT GROUP_CONCAT(name SEPARATOR '|') FROM (SELECT name FROM admin_unit WHERE valid_to IS NULL"
                                + " AND kind IN ('COMMUNE', 'WARD') GROUP BY name HAVING COUNT(*) = 1 ORDER BY name LIMIT 60) c")
                .split("\\|"));
        Codes codes = new Codes(batch);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            sheet.inlineString(0, 0, "DANH SÁCH HỢP TÁC XÃ TRÊN ĐỊA BÀN TỈNH");
            sheet.inlineString(1, 0, "(Đơn vị tiền: triệu đồng)");
            for (int column = 0; column < CAPTIONS.size(); column++) {
                sheet.inlineString(FIRST, column, CAPTIONS.get(column));
            }
            for (int row = 0; row < rows; row++) {
                put(sheet, FIRST + 1 + row, row, batch, codes.next(), communes.get(row % communes.size()));
                if (row % AT_ONCE == AT_ONCE - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return file;
    }

    private static void put(Worksheet sheet, int at, int row, int batch, String code, String commune) {
        Object[] cells = {row + 1, "Hợp tác xã Đo lường Lô " + batch + " Tổ " + (row + 1), code, "14/10/2016", "Nông nghiệp", "0145",
            "Xóm " + (row % 20 + 1), commune, 446 + row % 900, 20 + row % 300, "Võ Thanh Tâm", "Đại học",
            "09" + (10_000_000 + row), 4, 1, 2, "Đang hoạt động"};
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(at, column, number);
            } else {
                sheet.inlineString(at, column, (String) cells[column]);
            }
        }
    }

    /** Numbers whose tenth digit proves the others, in a range that no invented organisation has. */
    private static final class Codes {

        private int serial;

        Codes(int batch) {
            serial = 1_000_000 * (batch % 8);
        }

        String next() {
            while (true) {
                String nine = "28%07d".formatted(++serial);
                int sum = 0;
                for (int digit = 0; digit < WEIGHTS.length; digit++) {
                    sum += (nine.charAt(digit) - '0') * WEIGHTS[digit];
                }
                int check = 10 - sum % 11;
                if (check < 10) {
                    return nine + check;
                }
            }
        }
    }
}
