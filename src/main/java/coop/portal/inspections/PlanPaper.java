package coop.portal.inspections;

import coop.portal.inspections.model.PlanSnapshot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a printed plan says: whose paper it is, what stands in its head and foot, the decision that approved it
 * when that is a paper of its own, and the version it prints.
 */
record PlanPaper(
        String superior,
        String issuer,
        String symbol,
        String place,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String approval,
        boolean draft,
        List<String> authority,
        String signer,
        List<String> recipients,
        PlanSnapshot plan) {}
