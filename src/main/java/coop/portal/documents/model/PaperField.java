package coop.portal.documents.model;

/** What can stand in a template in double braces: how it is called there; what it is called on screen is its label. */
public enum PaperField {
    SUPERIOR("co_quan_cap_tren"),
    AGENCY("co_quan"),
    NUMBER("so_ky_hieu"),
    PLACE_AND_DATE("dia_danh_ngay_thang"),
    SUMMARY("trich_yeu"),
    ISSUER("tham_quyen_ban_hanh"),
    AUTHORITY("quyen_han_ky"),
    SIGNER("nguoi_ky"),
    RECIPIENTS("noi_nhan"),
    ACT("hoat_dong"),
    BASES("can_cu"),
    ORGANISATION("ten_doi_tuong"),
    ORGANISATION_CODE("ma_so"),
    ORGANISATION_ADDRESS("dia_chi"),
    REPRESENTATIVE("nguoi_dai_dien"),
    CONTENTS("noi_dung"),
    PERIOD("thoi_ky"),
    TIME_LIMIT("thoi_han"),
    TEAM_LEADER("truong_doan"),
    TEAM("thanh_phan_doan"),
    DECISION("so_quyet_dinh"),
    MEETING_TIME("thoi_gian"),
    MEETING_PLACE("dia_diem"),
    SUBJECT_PEOPLE("dai_dien_doi_tuong"),
    PURPOSE("muc_dich"),
    METHOD("phuong_thuc"),
    ASSIGNMENT("phan_cong"),
    RESOURCES("nguon_luc"),
    PROGRAMME("chuong_trinh"),
    RESULTS("ket_qua"),
    REMARKS("nhan_xet"),
    OPINION("y_kien_doi_tuong"),
    REQUESTS("yeu_cau"),
    DEADLINE("han_thuc_hien"),
    WITNESS("nguoi_chung_kien"),
    COPIES("so_ban"),
    ASSESSMENT("danh_gia"),
    CONCLUSIONS("ket_luan"),
    CAUSES("nguyen_nhan_trach_nhiem"),
    MEASURES("bien_phap_xu_ly"),
    POLICY_ISSUES("bat_cap_chinh_sach");

    private final String written;

    PaperField(String written) {
        this.written = written;
    }

    /** Its name in a template: {@code {{co_quan}}}. */
    public String written() {
        return written;
    }

    /** What the portal itself writes into the head of every paper. */
    public boolean isHead() {
        return switch (this) {
            case SUPERIOR, AGENCY, NUMBER, PLACE_AND_DATE, ISSUER -> true;
            default -> false;
        };
    }
}
