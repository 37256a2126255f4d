package coop.portal.access.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the invented people to try the portal with; they exist in demo mode only.
 *
 * @param agencyCode the agency, none for the people's committee of the commune
 * @param communeCode the commune of today in which a commune's person works
 */
public record DemoPerson(
        String userName,
        String displayName,
        JobRole role,
        @Nullable String agencyCode,
        @Nullable String communeCode,
        ScopeKind scope,
        Set<String> sectors) {

    /** The one password of all of them, shown on the sign-in page. */
    public static final String PASSWORD = "Demo@2026!portal";

    private static final String FINANCE = "SO_TAI_CHINH";
    private static final String AGRICULTURE = "SO_NONG_NGHIEP_MOI_TRUONG";
    private static final String TRADE = "SO_CONG_THUONG";
    private static final String INSPECTORATE = "THANH_TRA_TINH";
    private static final String COMMITTEE = "UBND_TINH";
    private static final Set<String> FARMING = Set.of("AGRICULTURE");
    private static final Set<String> TRADING = Set.of("INDUSTRY_CONSTRUCTION", "TRADE_SERVICE_OTHER");

    /** Xã Quỳnh Lưu, which came from xã Quỳnh Hồng and others. */
    private static final String COMMUNE = "17179";

    /** An address that nobody has: the domain is reserved and leads nowhere. */
    public static String email(String userName) {
        return userName + "@portal.invalid";
    }

    /** In the order of the sign-in page. */
    public static final List<DemoPerson> ALL = List.of(
            wide("focal-officer", "Trần Thị Thu Hà", JobRole.FOCAL_OFFICER, FINANCE),
            wide("focal-manager", "Nguyễn Văn Thành", JobRole.FOCAL_MANAGER, FINANCE),
            sector("dept-officer", "Lê Thị Mai", JobRole.DEPT_OFFICER, AGRICULTURE, FARMING),
            sector("dept-manager", "Phạm Quốc Hùng", JobRole.DEPT_MANAGER, AGRICULTURE, FARMING),
            sector("dept2-officer", "Hoàng Minh Đức", JobRole.DEPT_OFFICER, TRADE, TRADING),
            sector("dept2-manager", "Vũ Thị Lan Anh", JobRole.DEPT_MANAGER, TRADE, TRADING),
            wide("inspectorate-officer", "Đặng Văn Khôi", JobRole.INSPECTORATE_OFFICER, INSPECTORATE),
            wide("inspectorate-manager", "Hồ Thị Bích Ngọc", JobRole.INSPECTORATE_MANAGER, INSPECTORATE),
            commune("commune-officer", "Nguyễn Thị Hoa", JobRole.COMMUNE_OFFICER),
            commune("commune-leader", "Hồ Sỹ Lâm", JobRole.COMMUNE_LEADER),
            wide("province-leader", "Phan Đình Trọng", JobRole.PROVINCE_LEADER, COMMITTEE),
            wide("viewer", "Cao Thị Yến", JobRole.VIEWER, COMMITTEE),
            wide("auditor", "Bùi Xuân Phúc", JobRole.AUDITOR, COMMITTEE),
            wide("sys-admin", "Ngô Tuấn Kiệt", JobRole.SYS_ADMIN, "VAN_PHONG_UBND_TINH"),
            wide("alliance-officer", "Thái Thị Nhung", JobRole.ALLIANCE_OFFICER, "LIEN_MINH_HTX"));

    private static DemoPerson wide(String userName, String name, JobRole role, String agency) {
        return new DemoPerson(userName, name, role, agency, null, ScopeKind.EVERYTHING, Set.of());
    }

    private static DemoPerson sector(String userName, String name, JobRole role, String agency, Set<String> sectors) {
        return new DemoPerson(userName, name, role, agency, null, ScopeKind.SECTORS, sectors);
    }

    private static DemoPerson commune(String userName, String name, JobRole role) {
        return new DemoPerson(userName, name, role, null, COMMUNE, ScopeKind.COMMUNES, Set.of());
    }
}
