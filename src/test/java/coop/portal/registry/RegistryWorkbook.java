package coop.portal.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Makes registry workbooks as departments keep them: titles, a header in the fourth row, a total at the end. */
public final class RegistryWorkbook {

    static final List<String> CAPTIONS = List.of(
            "STT", "Tên hợp tác xã", "Mã số HTX/MST", "Ngày cấp", "Lĩnh vực", "Mã ngành", "Địa chỉ trụ sở", "Xã/phường/TT",
            "Huyện/TX/TP", "Vốn điều lệ", "Số thành viên", "Giám đốc", "Trình độ", "Điện thoại", "Số CBQL", "CBQL ĐH, CĐ",
            "CBQL TC, SC", "Tình trạng");
    static final int HEADER_ROW = 4;
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private List<String> captions = CAPTIONS;
    private List<String> titles = List.of(
            "DANH SÁCH HỢP TÁC XÃ TRÊN ĐỊA BÀN TỈNH", "(Số liệu đến ngày 30/6/2023; đơn vị tiền: triệu đồng)");
    private boolean total = true;

    public static RegistryWorkbook empty() {
        return new RegistryWorkbook();
    }

    public RegistryWorkbook captions(List<String> others) {
        captions = others;
        return this;
    }

    public RegistryWorkbook titles(String... others) {
        titles = List.of(others);
        return this;
    }

    public RegistryWorkbook withoutTotal() {
        total = false;
        return this;
    }

    /** A row that is as it should be, but for what is said: caption, value, caption, value. */
    public RegistryWorkbook row(Object... different) {
        Map<String, Object> row = sound(rows.size());
        for (int i = 0; i < different.length; i += 2) {
            row.put((String) different[i], different[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** The number of the last row as a spreadsheet shows it. */
    public int last() {
        return HEADER_ROW + rows.size();
    }

    static Map<String, Object> sound(int number) {
        Map<String, Object> row = new TreeMap<>();
        row.put("STT", number + 1);
        row.put("Tên hợp tác xã", "Hợp tác xã Nông nghiệp số " + number);
        row.put("Mã số HTX/MST", code(number));
        row.put("Ngày cấp", "14/10/2006");
        row.put("Lĩnh vực", "Nông nghiệp");
        row.put("Mã ngành", "0145");
        row.put("Địa chỉ trụ sở", "Xóm 1, Xã Nghi Mỹ");
        row.put("Xã/phường/TT", "Xã Nghi Mỹ");
        row.put("Huyện/TX/TP", "Huyện Nghi Lộc\n");
        row.put("Vốn điều lệ", 446);
        row.put("Số thành viên", 70);
        row.put("Giám đốc", "Võ Thanh Tâm");
        row.put("Trình độ", "Đại học");
        row.put("Điện thoại", "0986326123");
        row.put("Số CBQL", 5);
        row.put("CBQL ĐH, CĐ", 1);
        row.put("CBQL TC, SC", 3);
        row.put("Tình trạng", "Đang hoạt động");
        return row;
    }

    /** The code with the number that has a right check digit. */
    public static String code(int number) {
        for (int i = number * 20 + 1; ; i++) {
            String nine = "29%07d".formatted(5_000_000 + i);
            int sum = 0;
            for (int d = 0; d < WEIGHTS.length; d++) {
                sum += (nine.charAt(d) - '0') * WEIGHTS[d];
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    public Path write(Path folder, String name) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            int line = 0;
            for (String title : titles) {
                sheet.value(line++, 0, title);
            }
            line = HEADER_ROW - 1;
            for (int column = 0; column < captions.size(); column++) {
                sheet.value(line, column, captions.get(column));
            }
            for (Map<String, Object> row : rows) {
                line++;
                for (int column = 0; column < captions.size(); column++) {
                    put(sheet, line, column, row.get(captions.get(column)));
                }
            }
            if (total) {
                sheet.value(line + 2, 1, "Tổng cộng");
                sheet.value(line + 2, 9, 1000);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
