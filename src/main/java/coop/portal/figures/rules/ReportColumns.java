package coop.portal.figures.rules;

import coop.portal.exchange.model.ColumnSpec;
import coop.portal.figures.model.FigureField;
import java.util.ArrayList;
import java.util.List;

/** The columns of a workbook of figures and how departments and communes call them. */
public final class ReportColumns {

    public static final String CODE = "CODE";
    public static final String NAME = "NAME";
    public static final String CERTIFICATIONS = "CERTIFICATIONS";
    public static final String SOURCE = "SOURCE";

    public static final List<ColumnSpec> WANTED = wanted();

    private ReportColumns() {}

    private static List<ColumnSpec> wanted() {
        List<ColumnSpec> specs = new ArrayList<>();
        specs.add(ColumnSpec.optional(CODE, "Mã số HTX", "Mã số", "Mã số HTX/MST", "Mã số thuế", "MST", "Mã số hợp tác xã"));
        specs.add(ColumnSpec.optional(NAME, "Tên HTX", "Tên tổ chức", "Tên hợp tác xã", "Tên đơn vị", "Tên tổ hợp tác"));
        result(specs);
        capital(specs);
        people(specs);
        governance(specs);
        specs.add(ColumnSpec.optional(SOURCE, "Nguồn số liệu", "Nguồn"));
        return List.copyOf(specs);
    }

    private static void result(List<ColumnSpec> specs) {
        specs.add(ColumnSpec.required(FigureField.REVENUE_TOTAL.name(), "Tổng doanh thu", "Doanh thu", "Doanh thu trong kỳ"));
        add(specs, FigureField.REVENUE_MEMBERS, "Doanh thu từ thành viên", "Doanh thu giao dịch nội bộ", "Doanh thu nội bộ");
        add(specs, FigureField.COST_TOTAL, "Tổng chi phí", "Chi phí");
        add(specs, FigureField.COST_INTERNAL, "Chi phí nội bộ");
        add(specs, FigureField.PROFIT, "Lãi/lỗ", "Lãi (lỗ)", "Lợi nhuận", "Lãi");
        add(specs, FigureField.TAX_PAID, "Thuế đã nộp", "Đã nộp thuế", "Nộp ngân sách");
        add(specs, FigureField.TAX_DEBT, "Nợ thuế", "Thuế còn nợ");
    }

    private static void capital(List<ColumnSpec> specs) {
        add(specs, FigureField.TOTAL_CAPITAL, "Tổng nguồn vốn", "Nguồn vốn");
        add(specs, FigureField.TOTAL_ASSETS, "Tổng tài sản");
        add(specs, FigureField.UNDIVIDED_ASSETS, "Tài sản chung không chia", "TSCKC");
        add(specs, FigureField.UNDIVIDED_FUND, "Quỹ chung không chia", "QCKC");
        add(specs, FigureField.LOAN_BANK, "Vay ngân hàng");
        add(specs, FigureField.LOAN_COOP_FUND, "Vay Quỹ hỗ trợ phát triển HTX", "Vay Quỹ HTX");
        add(specs, FigureField.LOAN_INTERNAL_OUT, "Cho vay nội bộ");
        add(specs, FigureField.STATE_SUPPORT, "Hỗ trợ của Nhà nước đã nhận", "Hỗ trợ của Nhà nước");
    }

    private static void people(List<ColumnSpec> specs) {
        add(specs, FigureField.MEMBERS_OFFICIAL, "Thành viên chính thức", "Số thành viên", "Số thành viên chính thức");
        add(specs, FigureField.MEMBERS_ASSOCIATE_CAPITAL, "Thành viên liên kết góp vốn");
        add(specs, FigureField.MEMBERS_ASSOCIATE_OTHER, "Thành viên liên kết không góp vốn");
        add(specs, FigureField.MEMBERS_FEMALE, "Thành viên nữ");
        add(specs, FigureField.MEMBERS_JOINED, "Thành viên mới vào trong kỳ", "Thành viên mới", "Kết nạp mới");
        add(specs, FigureField.MEMBERS_LEFT, "Thành viên ra khỏi trong kỳ", "Thành viên ra");
        add(specs, FigureField.MEMBERS_TRAINED, "Thành viên, lao động được đào tạo", "Được đào tạo trong năm");
        add(specs, FigureField.WORKERS_REGULAR, "Lao động thường xuyên", "Số lao động thường xuyên", "Lao động");
        add(specs, FigureField.WORKERS_MEMBERS, "Lao động là thành viên");
        add(specs, FigureField.WORKERS_INSURED, "Lao động tham gia BHXH", "Tham gia BHXH");
        add(specs, FigureField.AVG_INCOME_WORKER, "Thu nhập bình quân lao động", "Thu nhập BQ lao động", "Thu nhập bình quân");
    }

    private static void governance(List<ColumnSpec> specs) {
        add(specs, FigureField.MANAGERS_TOTAL, "Tổng số cán bộ quản lý", "Số CBQL", "Tổng CBQL");
        add(specs, FigureField.MANAGERS_UNIVERSITY, "CBQL đại học, cao đẳng trở lên", "CBQL ĐH, CĐ");
        add(specs, FigureField.MANAGERS_INTERMEDIATE, "CBQL trung cấp, sơ cấp", "CBQL TC, SC");
        add(specs, FigureField.AGM_HELD, "Đã tổ chức ĐHTV (có/không)");
        specs.add(ColumnSpec.optional(FigureRules.AGM_DATE, "Ngày tổ chức ĐHTV thường niên", "Đã tổ chức ĐHTV (ngày)",
                "Ngày ĐHTV"));
        add(specs, FigureField.FINANCIAL_REPORT_SUBMITTED, "Đã nộp báo cáo tài chính (có/không)", "Đã nộp BCTC");
        add(specs, FigureField.AUDITED, "Đã kiểm toán (có/không)", "Đã kiểm toán");
        add(specs, FigureField.OCOP_PRODUCTS, "Sản phẩm OCOP", "Số sản phẩm OCOP");
        specs.add(ColumnSpec.optional(CERTIFICATIONS, "Chứng nhận", "Các chứng nhận"));
    }

    private static void add(List<ColumnSpec> specs, FigureField field, String... captions) {
        specs.add(ColumnSpec.optional(field.name(), captions));
    }

    /** The caption under which a template has a column, so that it is read back without a doubt. */
    public static String caption(String key) {
        return WANTED.stream()
                .filter(spec -> spec.key().equals(key))
                .findFirst()
                .orElseThrow()
                .captions()
                .getFirst();
    }
}
