package coop.portal.registry.rules;

import coop.portal.exchange.model.ColumnSpec;
import coop.portal.registry.model.ImportField;
import java.util.ArrayList;
import java.util.List;

/** The columns of a registry workbook and how departments, districts and communes call them; accents and units do not matter. */
public final class ImportColumns {

    public static final List<ColumnSpec> WANTED = wanted();

    private ImportColumns() {}

    private static List<ColumnSpec> wanted() {
        List<ColumnSpec> specs = new ArrayList<>();
        specs.add(ColumnSpec.required(ImportField.NAME.name(), "Tên hợp tác xã", "Tên HTX", "Tên tổ chức", "Tên đơn vị",
                "Tên cơ sở", "Tên tổ hợp tác", "Tên THT", "Tên liên hiệp hợp tác xã", "Tên HTX, LHHTX, THT", "Tên gọi",
                "Tên tiếng Việt", "Tên", "Hợp tác xã", "Name", "Cooperative name", "Cooperative", "Name of the organisation"));
        identity(specs);
        place(specs);
        figures(specs);
        shares(specs);
        people(specs);
        specs.add(spec(ImportField.LEGAL_STATUS, "Tình trạng", "Tình trạng pháp lý", "Tình trạng hoạt động", "Trạng thái",
                "Trạng thái hoạt động", "Hiện trạng", "Hiện trạng hoạt động", "Tình trạng HTX", "Status", "Legal status"));
        specs.add(spec(ImportField.OPERATING_STATUS, "Tình trạng hoạt động thực tế", "Tình trạng thực tế",
                "Thực tế hoạt động", "Hoạt động thực tế", "Operating status"));
        return List.copyOf(specs);
    }

    private static void identity(List<ColumnSpec> specs) {
        specs.add(spec(ImportField.TYPE, "Loại hình", "Loại hình tổ chức", "Loại tổ chức", "Loại hình KTTT", "Type"));
        specs.add(spec(ImportField.CODE, "Mã số HTX/MST", "Mã số HTX", "Mã số hợp tác xã", "Mã số thuế", "MST", "Mã HTX",
                "Mã số", "Mã số đăng ký", "Mã số đăng ký HTX", "Mã số doanh nghiệp", "Mã số thuế HTX", "Mã số HTX (MST)",
                "Tax code", "Code", "Registration number", "Code (tax code)"));
        specs.add(spec(ImportField.LEGACY_CERT, "Số giấy chứng nhận", "Số GCN", "Số GCN ĐKKD", "Số GCN đăng ký", "Số GCN cũ",
                "Số giấy chứng nhận đăng ký", "Số giấy chứng nhận cũ", "Giấy chứng nhận số", "Certificate number", "Number of the old certificate"));
        specs.add(spec(ImportField.CERT_DATE, "Ngày cấp", "Ngày cấp GCN", "Ngày cấp giấy chứng nhận", "Ngày cấp lần đầu",
                "Ngày cấp ĐKKD", "Ngày cấp đăng ký", "Ngày đăng ký", "Ngày đăng ký lần đầu", "Ngày thành lập",
                "Ngày tháng năm thành lập", "Ngày, tháng, năm cấp", "Thời gian thành lập", "Năm thành lập",
                "Registration date", "Date of registration", "Certificate date", "Date of the certificate"));
        specs.add(spec(ImportField.SECTOR, "Lĩnh vực", "Lĩnh vực hoạt động", "Lĩnh vực kinh doanh", "Lĩnh vực SXKD",
                "Lĩnh vực hoạt động chính", "Nhóm ngành", "Ngành", "Sector"));
        specs.add(spec(ImportField.INDUSTRY, "Mã ngành", "Mã ngành nghề", "Mã ngành chính", "Mã ngành cấp 4", "Mã VSIC", "VSIC",
                "Mã ngành kinh tế", "Mã ngành, nghề kinh doanh", "Ngành nghề kinh doanh chính", "Ngành nghề kinh doanh",
                "Ngành nghề chính", "Industry code", "Industry"));
    }

    private static void place(List<ColumnSpec> specs) {
        specs.add(spec(ImportField.ADDRESS, "Địa chỉ trụ sở", "Địa chỉ", "Địa chỉ trụ sở chính", "Trụ sở", "Trụ sở chính",
                "Nơi đặt trụ sở", "Địa chỉ liên hệ", "Xóm, thôn", "Address", "Head office", "Address of the head office"));
        specs.add(spec(ImportField.COMMUNE, "Xã/phường/TT", "Xã/phường/thị trấn", "Xã", "Xã/phường", "Phường/xã", "Xã, phường",
                "Xã, phường, thị trấn", "Tên xã", "Địa bàn xã", "Cấp xã", "Đơn vị hành chính cấp xã", "Địa bàn",
                "Xã, phường, TT", "Phường, xã, thị trấn", "Commune", "Ward", "Commune, ward"));
        specs.add(spec(ImportField.DISTRICT, "Huyện/TX/TP", "Huyện", "Huyện/thị xã/thành phố", "Huyện, thị xã, thành phố",
                "Huyện/thành phố/thị xã", "Huyện, thành phố, thị xã", "Huyện/thành/thị", "Huyện, TP, TX", "Quận/huyện",
                "Quận/huyện/thị xã", "Tên huyện", "Địa bàn huyện", "Cấp huyện", "Huyện cũ", "District", "Former district"));
    }

    private static void figures(List<ColumnSpec> specs) {
        specs.add(spec(ImportField.CAPITAL, "Vốn điều lệ", "Vốn ĐL", "Tổng vốn điều lệ", "Số vốn điều lệ", "Vốn đăng ký",
                "Vốn điều lệ đăng ký", "Tổng giá trị phần vốn góp", "Charter capital", "Capital"));
        specs.add(spec(ImportField.MEMBERS, "Số thành viên", "Thành viên", "Tổng số thành viên", "Số lượng thành viên",
                "Số TV", "Tổng số TV", "Thành viên chính thức", "Số thành viên chính thức", "Số xã viên", "Tổng số xã viên",
                "Members", "Number of members"));
        specs.add(spec(ImportField.MANAGERS, "Số CBQL", "Tổng số CBQL", "Số cán bộ quản lý", "Tổng số cán bộ quản lý", "CBQL",
                "Cán bộ quản lý", "Cán bộ quản lý / Tổng số", "Managers"));
        specs.add(spec(ImportField.MANAGERS_UNIVERSITY, "CBQL ĐH, CĐ", "CBQL đại học, cao đẳng", "CBQL trình độ ĐH, CĐ",
                "Số CBQL ĐH, CĐ", "CBQL có trình độ đại học, cao đẳng trở lên", "Cán bộ quản lý đại học, cao đẳng",
                "Cán bộ quản lý trình độ đại học, cao đẳng", "Trình độ ĐH, CĐ", "ĐH, CĐ", "CĐ, ĐH", "Đại học, cao đẳng",
                "Cao đẳng, đại học trở lên", "Đại học, cao đẳng trở lên", "Managers with university degree", "Managers with university or college degrees"));
        specs.add(spec(ImportField.MANAGERS_INTERMEDIATE, "CBQL TC, SC", "CBQL trung cấp, sơ cấp", "CBQL trình độ TC, SC",
                "Số CBQL TC, SC", "CBQL có trình độ trung cấp, sơ cấp", "Cán bộ quản lý trung cấp, sơ cấp",
                "Cán bộ quản lý trình độ trung cấp, sơ cấp", "Trình độ TC, SC", "TC, SC", "SC, TC", "Trung cấp, sơ cấp",
                "Sơ cấp, trung cấp", "Managers with intermediate degree", "Managers with intermediate or primary training"));
    }

    /** They differ by a word from columns that mean something else, so that only these captions are taken for them. */
    private static void shares(List<ColumnSpec> specs) {
        specs.add(exactly(ImportField.CONTRIBUTED, "Vốn đã góp", "Vốn thực góp", "Vốn góp thực tế", "Vốn điều lệ đã góp",
                "Vốn điều lệ thực góp", "Contributed capital"));
        specs.add(exactly(ImportField.LARGEST_SHARE, "Vốn góp lớn nhất của một thành viên",
                "Phần vốn góp lớn nhất của một thành viên", "Vốn góp cao nhất của một thành viên",
                "Mức vốn góp cao nhất của một thành viên", "Largest share of a member"));
        specs.add(exactly(ImportField.ASSOCIATE_SHARE, "Vốn góp của thành viên liên kết",
                "Tổng vốn góp của thành viên liên kết", "Vốn góp thành viên liên kết",
                "Tổng phần vốn góp của thành viên liên kết góp vốn", "Share of associated members"));
        specs.add(exactly(ImportField.FOREIGN_SHARE, "Vốn góp của thành viên nước ngoài",
                "Tổng vốn góp của thành viên nước ngoài", "Vốn góp nước ngoài", "Share of foreign members"));
        specs.add(exactly(ImportField.MEMBERS_FOREIGN, "Thành viên chính thức nước ngoài", "Số thành viên nước ngoài",
                "Thành viên nước ngoài", "Foreign official members"));
        specs.add(exactly(ImportField.CHARTER_ADAPTED, "Ngày Điều lệ phù hợp Luật 2023", "Ngày sửa đổi Điều lệ",
                "Ngày sửa đổi Điều lệ theo Luật HTX 2023", "Ngày sửa đổi, bổ sung Điều lệ", "Charter fits the law of 2023 since"));
    }

    private static void people(List<ColumnSpec> specs) {
        specs.add(spec(ImportField.DIRECTOR, "Giám đốc", "Họ tên giám đốc", "Họ và tên giám đốc", "Tên giám đốc",
                "Giám đốc/Chủ tịch HĐQT", "Giám đốc (Chủ tịch HĐQT)", "Người đại diện", "Người đại diện theo pháp luật",
                "Họ tên người đại diện", "Họ và tên người đại diện theo pháp luật", "Đại diện pháp luật", "Chủ nhiệm",
                "Tổ trưởng", "Director", "Representative", "Legal representative", "Director, representative"));
        specs.add(spec(ImportField.QUALIFICATION, "Trình độ", "Trình độ chuyên môn", "Trình độ giám đốc",
                "Trình độ chuyên môn giám đốc", "Trình độ của giám đốc", "Qualification", "Education", "Qualification of the representative"));
        specs.add(spec(ImportField.PHONE, "Điện thoại", "Số điện thoại", "SĐT", "Số ĐT", "ĐT", "Điện thoại liên hệ",
                "Điện thoại di động", "Di động", "Phone", "Telephone"));
        specs.add(spec(ImportField.EMAIL, "Email", "E-mail", "Thư điện tử", "Hộp thư", "Địa chỉ email"));
    }

    private static ColumnSpec exactly(ImportField field, String... captions) {
        return ColumnSpec.exactly(field.name(), captions);
    }

    private static ColumnSpec spec(ImportField field, String... captions) {
        return ColumnSpec.optional(field.name(), captions);
    }
}
