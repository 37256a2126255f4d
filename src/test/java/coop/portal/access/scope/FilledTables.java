package coop.portal.access.scope;

import coop.portal.support.Planted;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hundred thousand rows in every table that is shown as a list, and as many as there can be where there are never so many. */
final class FilledTables {

    private static final int MANY = 100_000;
    private static final List<String> TABLES = List.of(
            "figures_report", "figures_period", "figures_hand_in", "figures_hand_in_row", "quality_finding", "evaluation",
            "inspection_plan", "inspection_plan_version", "inspection_signal", "reconciliation_load", "reconciliation_record",
            "reconciliation_discrepancy", "reconciliation_field", "audit_entry", "import_batch", "import_row", "user_account",
            "fieldwork", "fieldwork_absence", "inspection_plan_item", "documents_number", "followup_recommendation", "followup_referral",
            "dissolution_case", "reminder_digest");

    private FilledTables() {}

    static void fill(JdbcTemplate root) {
        Planted.in("audit_entry").with("actor", "seq MOD 500").with("actor_name", "CONCAT('Người ', seq MOD 500)")
                .with("scope", "''").among("subject_type", "organisation", "figures-report", "inspection-plan")
                .with("subject_label", "CONCAT('HTX ', seq)").among("action", "registry.action.organisation-imported",
                        "figures.action.report-written", "inspections.action.plan-drafted").with("correlation", "seq DIV 3")
                .rows(root, MANY);
        place(Planted.in("figures_report").with("period_code", "ELT(1 + seq MOD 4, '2024', '2025', '2026-H1', '2025-H1')")
                .with("organisation_id", "seq DIV 4").with("organisation_type", "'COOPERATIVE'")
                .with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)").with("revenue_total", "seq * 7919 MOD 100000")
                .with("profit", "seq * 31 MOD 99991").with("members_official", "CRC32(seq * 3) MOD 300").with("workers_regular", "CRC32(seq * 5) MOD 40")
                .among("state", "ACCEPTED", "SUBMITTED", "DRAFT", "LOCKED", "NOT_STARTED")).rows(root, MANY);
        place(Planted.in("evaluation").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .with("year", "2023 + seq MOD 3").with("scheme_id", "1").with("total", "IF(seq MOD 5, seq MOD 100, NULL)")
                .among("state", "DRAFT", "SUBMITTED", "REVIEWED", "RETURNED")).rows(root, MANY);
        place(Planted.in("quality_finding").with("organisation_id", "seq").with("name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .among("rule", "DQ_01", "DQ_02", "DQ_03").among("severity", "ERROR", "WARNING", "INFO")
                .among("state", "OPEN", "OPEN", "OPEN", "OPEN", "FIXED", "DISMISSED").with("remarks", "'[]'")
                .with("first_seen", "'2024-01-01' + INTERVAL seq MOD 900 DAY")).rows(root, MANY);
        place(Planted.in("reconciliation_discrepancy").with("subject", "CONCAT('s', seq)").with("name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .among("kind", "DIFFERENT", "ONLY_PORTAL").with("organisation_id", "seq").with("code", "seq")
                .among("stage", "CONFIRMED", "OPEN", "NOTICE_SENT", "CORRECTION_SENT", "CLOSED").with("load_id", "1 + seq MOD 20")
                .with("answer_due", "'2026-01-01' + INTERVAL seq MOD 400 DAY").with("request_on", "'2026-01-01' + INTERVAL seq MOD 300 DAY")
                .with("request_due", "'2026-02-01' + INTERVAL seq MOD 300 DAY")).rows(root, MANY);
        Planted.in("reconciliation_field").with("discrepancy_id", "seq").with("field", "'NAME'").among("choice", "PORTAL", "NATIONAL")
                .rows(root, MANY);
        Planted.in("reconciliation_record").with("load_id", "1 + seq MOD 2").with("row_no", "seq").with("name", "CONCAT('HTX ', seq)")
                .among("outcome", "IDENTICAL", "DIFFERENT", "REFUSED").rows(root, MANY);
        Planted.in("inspection_signal").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .among("kind", "COMPLAINT", "VIOLATION_SIGN").with("heard_on", "'2020-01-01' + INTERVAL seq MOD 2000 DAY")
                .with("year", "2020 + seq MOD 6").with("agency_id", "1 + seq MOD 20").rows(root, MANY);
        Planted.in("import_row").with("batch_id", "1 + seq MOD 2").with("row_no", "seq").among("verdict", "NEW", "CHANGED", "UNCHANGED", "REFUSED")
                .with("name", "CONCAT('HTX ', seq)").with("cells", "'{}'").rows(root, MANY);
        Planted.in("figures_hand_in_row").with("hand_in_id", "1 + seq MOD 2").with("row_no", "seq")
                .among("verdict", "NEW", "CHANGED", "UNCHANGED", "REFUSED").with("name", "CONCAT('HTX ', seq)").with("figures", "'{\"numbers\":{},\"sources\":{},\"certifications\":\"\"}'").with("remarks", "'[]'").rows(root, MANY);
        acts(root);
        few(root);
    }

    private static void acts(JdbcTemplate root) {
        Planted.in("fieldwork").with("agency_id", "1 + seq MOD 20").with("agency_name", "CONCAT('Cơ quan ', seq MOD 20)").with("year", "2023 + CRC32(seq * 7) MOD 4")
                .with("item_id", "seq").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .with("kind", "'SPECIALISED_CHECK'").among("stage", "PLANNED", "IN_PROGRESS", "REPORTED", "CLOSED")
                .with("next_due", "IF(CRC32(seq * 11) MOD 4, '2026-01-01' + INTERVAL CRC32(seq * 13) MOD 300 DAY, NULL)").rows(root, MANY);
        Planted.in("inspection_plan_item").with("plan_id", "1 + seq MOD 3000").with("agency_id", "1 + seq MOD 20").with("year", "2017 + CRC32(seq * 7) MOD 10")
                .with("month", "1 + seq MOD 12").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .with("kind", "'SPECIALISED_CHECK'").among("outcome", "PLANNED", "PLANNED", "PLANNED", "DONE").with("since_version", "1").rows(root, MANY);
        Planted.in("fieldwork_absence").with("agency_id", "1 + seq MOD 20").with("user_id", "seq MOD 5000").with("name", "CONCAT('Người ', seq)")
                .among("kind", "LEAVE", "STUDY", "TRIP").with("from_day", "'2024-01-01' + INTERVAL seq MOD 1200 DAY")
                .with("to_day", "'2024-01-01' + INTERVAL seq MOD 1200 + 3 DAY").rows(root, MANY);
        Planted.in("documents_number").with("agency_id", "1 + seq MOD 20").with("year", "2020 + seq MOD 6").among("series", "DECISION", "NOTICE")
                .with("number", "seq").with("dated", "'2020-01-01' + INTERVAL seq MOD 2000 DAY").among("state", "USED", "RESERVED")
                .rows(root, MANY);
        place(Planted.in("followup_recommendation").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .with("agency_id", "1 + seq MOD 20").with("kind", "'REMEDY'").with("owner_kind", "'ORGANISATION'").with("paper_date", "'2026-01-01'")
                .among("stage", "OPEN", "IN_PROGRESS", "CLOSED", "REPORTED").with("due", "'2026-01-01' + INTERVAL seq MOD 400 DAY"))
                .rows(root, MANY);
        place(Planted.in("dissolution_case").with("case_no", "CONCAT('GT-', seq)").with("organisation_id", "seq")
                .with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)").with("regime", "'LHTX_2023'").with("grounds", "''")
                .among("stage", "FLAGGED", "VERIFYING", "PUBLISHED", "LIQUIDATING", "DISSOLVED")
                .with("next_due", "IF(CRC32(seq * 11) MOD 4, '2026-01-01' + INTERVAL CRC32(seq * 13) MOD 300 DAY, NULL)"))
                .rows(root, MANY);
        place(Planted.in("followup_referral").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .with("agency_id", "1 + seq MOD 20").with("kind", "'REVOCATION'").among("state", "OPEN", "TAKEN_UP")
                .with("raised_on", "'2024-01-01' + INTERVAL seq MOD 800 DAY")).rows(root, MANY);
    }

    private static Planted place(Planted planted) {
        return planted.with("commune_id", "1 + CRC32(seq) MOD 130").among("sector", "AGRICULTURE", "AGRICULTURE", "FINANCE", "TRADE_SERVICE_OTHER");
    }

    /** As many as there can be: files of some years, plans of all agencies for twenty, everybody's accounts. */
    private static void few(JdbcTemplate root) {
        Planted.in("figures_hand_in").with("period_code", "'2025'").with("stage", "'APPLIED'").with("agency_id", "1 + seq MOD 20").rows(root, 5_000);
        Planted.in("import_batch").with("stage", "'APPLIED'").with("agency_id", "1 + seq MOD 20").with("mapping", "'{}'").rows(root, 5_000);
        Planted.in("reconciliation_load").with("stage", "'COMPARED'").with("agency_id", "1 + seq MOD 20").with("counts", "'{\"rows\":1,\"identical\":1,\"different\":0,\"onlyNational\":0,\"onlyPortal\":0,\"candidates\":0,"
                        + "\"refused\":0,\"differentByItem\":{}}'")
                .with("content_hash", "SHA2(seq, 256)").rows(root, 5_000);
        Planted.in("inspection_plan").with("agency_id", "1 + seq MOD 150").with("agency_name", "CONCAT('Cơ quan ', seq MOD 150)")
                .with("year", "2010 + seq DIV 150").with("planner", "'DEPARTMENT'").with("kind", "'CHECK_PLAN'")
                .among("stage", "ISSUED", "CLOSED", "DRAFT", "SUBMITTED").with("issued_version", "IF(seq MOD 4 < 2, 1, NULL)").rows(root, 3_000);
        Planted.in("inspection_plan_version").with("plan_id", "seq").with("version_no", "1").with("snapshot", "'{}'").rows(root, 3_000);
        Planted.in("reminder_digest").with("user_id", "seq MOD 500").with("day", "'2026-01-01' + INTERVAL seq DIV 500 DAY")
                .with("name", "CONCAT('Người ', seq MOD 500)").with("address", "CONCAT('p', seq MOD 500, '@x.invalid')")
                .among("state", "SENT", "SENT", "SENT", "FAILED")
                .with("sent_at", "IF(seq MOD 4 = 3, NULL, '2026-01-01' + INTERVAL seq MINUTE)").rows(root, MANY);
        Planted.in("user_account").with("user_name", "CONCAT('user-', seq)").with("display_name", "CONCAT('Người ', seq * 31 MOD 5000)")
                .with("search_name", "CONCAT('nguoi ', seq)").with("locale", "'vi'").among("state", "ACTIVE", "LOCKED").rows(root, 5_000);
    }

    static void clear(JdbcTemplate root) {
        Planted.clear(root, TABLES);
    }
}
