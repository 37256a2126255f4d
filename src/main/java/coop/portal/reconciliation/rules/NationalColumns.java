package coop.portal.reconciliation.rules;

import coop.portal.exchange.model.ColumnSpec;
import java.util.List;

/** The columns of an export of the national system, by the names that system and those who copy from it give them. */
public final class NationalColumns {

    public static final String CODE = "CODE";
    public static final String CERTIFICATE = "CERTIFICATE";
    public static final String NAME = "NAME";
    public static final String ADDRESS = "ADDRESS";
    public static final String INDUSTRY = "INDUSTRY";
    public static final String REPRESENTATIVE = "REPRESENTATIVE";
    public static final String STATUS = "STATUS";
    public static final String CERTIFICATE_DAY = "CERTIFICATE_DAY";
    public static final String CAPITAL = "CAPITAL";

    public static final List<ColumnSpec> WANTED = List.of(
            ColumnSpec.required(CODE, "ma_so", "Mã số", "Mã số HTX", "Mã số hợp tác xã", "Mã số thuế", "MST",
                    "Mã số HTX/MST", "Mã số đăng ký", "Code", "Tax code", "Registration number"),
            ColumnSpec.required(NAME, "ten", "Tên", "Tên HTX", "Tên hợp tác xã", "Tên tổ chức", "Tên gọi", "ten_htx", "Name"),
            ColumnSpec.optional(CERTIFICATE, "so_gcn", "Số GCN", "Số giấy chứng nhận", "Số giấy chứng nhận cũ", "Số GCN cũ",
                    "so_giay_chung_nhan", "Certificate number"),
            ColumnSpec.optional(ADDRESS, "dia_chi_tru_so", "Địa chỉ trụ sở", "Địa chỉ trụ sở chính", "Địa chỉ", "dia_chi",
                    "Head office", "Address"),
            ColumnSpec.optional(INDUSTRY, "nganh_nghe_chinh", "Ngành nghề chính", "Ngành, nghề kinh doanh chính",
                    "Ngành nghề kinh doanh", "Mã ngành", "Mã ngành chính", "Main industry", "Industry"),
            ColumnSpec.optional(REPRESENTATIVE, "nguoi_dai_dien", "Người đại diện", "Người đại diện theo pháp luật",
                    "Tên người đại diện", "Representative", "Legal representative"),
            ColumnSpec.optional(STATUS, "tinh_trang", "Tình trạng", "Tình trạng pháp lý", "Trạng thái", "Status",
                    "Legal status"),
            ColumnSpec.optional(CERTIFICATE_DAY, "ngay_cap", "Ngày cấp", "Ngày cấp GCN", "Ngày cấp lần đầu",
                    "Ngày đăng ký", "Registration date", "Certificate date"),
            ColumnSpec.exactly(CAPITAL, "von_dieu_le", "Vốn điều lệ", "Tổng vốn điều lệ", "Vốn đăng ký", "Charter capital"));

    private NationalColumns() {}
}
