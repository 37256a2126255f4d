package coop.portal.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A department's list as departments keep it: titles above the header, a total row below. */
final class JourneyWorkbook {

    private static final List<String> HEADER = List.of(
            "STT", "Tên hợp tác xã", "Mã số HTX/MST", "Ngày cấp", "Lĩnh vực", "Xã/phường/TT", "Huyện/TX/TP", "Vốn điều lệ",
            "Số thành viên", "Giám đốc", "Tình trạng");
    private static final int HEADER_ROW = 3;

    private JourneyWorkbook() {}

    /** One cooperative of the list. */
    record Line(String name, String code, String sector) {}

    static Path of(Line... lines) {
        Path file = Path.of("target", "journeys", lines[0].code(), "danh-sach-htx.xlsx");
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Journey", "1.0")) {
                Worksheet sheet = book.newWorksheet("DS HTX");
                sheet.value(0, 0, "DANH SÁCH HỢP TÁC XÃ TRÊN ĐỊA BÀN TỈNH NGHỆ AN");
                sheet.value(1, 0, "(Số liệu đến ngày 30/6/2023; đơn vị tiền: triệu đồng)");
                row(sheet, HEADER_ROW, HEADER);
                for (int i = 0; i < lines.length; i++) {
                    row(sheet, HEADER_ROW + 1 + i, cells(i + 1, lines[i]));
                }
                sheet.value(HEADER_ROW + 2 + lines.length, 1, "Tổng cộng");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(int number, Line line) {
        return List.of(
                Integer.toString(number), line.name(), line.code(), "14/10/2016", line.sector(), "Xã Nghi Mỹ",
                "Huyện Nghi Lộc", "446", "70", "Võ Thanh Tâm", "Đang hoạt động");
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
