package coop.portal.followup;

import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.RecommendationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented violation of the kind that checks of cooperatives find, and what is recommended because of it. */
record DemoCase(
        String check,
        String clause,
        Gravity gravity,
        String found,
        String evidence,
        RecommendationKind kind,
        String recommended,
        @Nullable Long amount,
        @Nullable String decision) {

    static final List<DemoCase> ALL = List.of(
            of("CK-13", "LHTX-59", Gravity.FAIL, "Chưa tổ chức Đại hội thành viên thường niên trong 4 tháng sau năm tài chính",
                    "Biên bản làm việc; hợp tác xã không xuất trình được biên bản đại hội", RecommendationKind.REMEDY,
                    "Tổ chức Đại hội thành viên thường niên và gửi nghị quyết về cơ quan kiểm tra"),
            of("CK-07", "LHTX-15", Gravity.PARTIAL, "Sổ đăng ký thành viên thiếu phần vốn góp và thời điểm góp của một số thành viên",
                    "Bản chụp sổ đăng ký thành viên", RecommendationKind.COMPLETE_FILE,
                    "Bổ sung đầy đủ sổ đăng ký thành viên"),
            of("CK-19", "LHTX-84-2", Gravity.FAIL, "Không trích quỹ chung không chia từ thu nhập giao dịch bên ngoài",
                    "Báo cáo tài chính và nghị quyết phân phối thu nhập", RecommendationKind.REMEDY,
                    "Trích lập bổ sung quỹ chung không chia theo Điều lệ"),
            new DemoCase("CK-30", "LHTX-7-2dd", Gravity.FAIL, "Máy sấy được Nhà nước hỗ trợ đã cho một hộ kinh doanh thuê",
                    "Ảnh chụp tại chỗ, hợp đồng thuê, quyết định hỗ trợ", RecommendationKind.PAYMENT,
                    "Thu hồi tài sản hoặc hoàn trả phần kinh phí đã được hỗ trợ", 86_500_000L, null),
            of("CK-25", "LHTX-14", Gravity.PARTIAL, "Chưa công khai kết quả kinh doanh cho thành viên",
                    "Ảnh bảng niêm yết tại trụ sở", RecommendationKind.REMEDY,
                    "Công khai thông tin theo quy định và giữ bảng niêm yết đủ thời gian"),
            new DemoCase("CK-03", "LHTX-47", Gravity.FAIL, "Đã chuyển trụ sở nhưng không đăng ký thay đổi",
                    "Biên bản làm việc tại địa chỉ mới", RecommendationKind.SANCTION,
                    "Nộp phạt vi phạm hành chính và đăng ký thay đổi địa chỉ trụ sở", null, "214/QĐ-XPHC"),
            of("CK-08", "LHTX-103-1d", Gravity.FAIL, "Chỉ còn 3 thành viên chính thức trong hơn 12 tháng liên tục",
                    "Sổ đăng ký thành viên, biên bản làm việc với Giám đốc", RecommendationKind.REVOCATION,
                    "Đề nghị cơ quan đăng ký kinh doanh xem xét thu hồi giấy chứng nhận"),
            of("CK-17", "LHTX-91", Gravity.PARTIAL, "Báo cáo tài chính năm chưa có chữ ký của người lập",
                    "Bản sao báo cáo tài chính", RecommendationKind.COMPLETE_FILE,
                    "Lập lại báo cáo tài chính năm và gửi cơ quan kiểm tra"));

    private static DemoCase of(
            String check, String clause, Gravity gravity, String found, String evidence, RecommendationKind kind,
            String recommended) {
        return new DemoCase(check, clause, gravity, found, evidence, kind, recommended, null, null);
    }
}
