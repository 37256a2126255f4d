package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of the members and of the capital may be whose (M-04 to M-07; LHTX 30.7, 34.6, 74). A group has no such limits. */
final class ShareRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private ShareRules() {}

    static List<Remark> check(OrganisationDraft draft, RecordLimits limits) {
        Capital capital = draft.capital();
        List<Remark> remarks = new ArrayList<>();
        part(remarks, "largestShare", capital.largestShare(), capital.charter());
        part(remarks, "associateShare", capital.associateShare(), capital.charter());
        part(remarks, "foreignShare", capital.foreignShare(), capital.charter());
        if (draft.type() == OrganisationType.COOPERATIVE_GROUP) {
            return remarks;
        }
        boolean union = draft.type() == OrganisationType.COOPERATIVE_UNION;
        foreign(remarks, draft.members(), limits.of(
                union ? RecordLimit.FOREIGN_MEMBERS_OF_UNION : RecordLimit.FOREIGN_MEMBERS_OF_COOPERATIVE));
        share(remarks, "largestShare", capital.largestShare(), capital.charter(), limits.of(
                union ? RecordLimit.LARGEST_SHARE_OF_UNION : RecordLimit.LARGEST_SHARE_OF_COOPERATIVE));
        share(remarks, "associateShare", capital.associateShare(), capital.charter(), limits.of(
                union ? RecordLimit.ASSOCIATE_SHARE_OF_UNION : RecordLimit.ASSOCIATE_SHARE_OF_COOPERATIVE));
        share(remarks, "foreignShare", capital.foreignShare(), capital.charter(), limits.of(RecordLimit.FOREIGN_SHARE));
        return remarks;
    }

    /** Below the limit, not at it. */
    private static void foreign(List<Remark> remarks, MemberFigures members, @Nullable LegalValue limit) {
        Integer official = members.official();
        Integer foreign = members.foreign();
        if (limit == null || official == null || foreign == null || official <= 0 || foreign <= 0 || foreign > official) {
            return;
        }
        BigDecimal percent = percent(BigDecimal.valueOf(foreign), BigDecimal.valueOf(official));
        if (BigDecimal.valueOf(foreign).multiply(HUNDRED)
                        .compareTo(limit.asDecimal().multiply(BigDecimal.valueOf(official)))
                >= 0) {
            remarks.add(Remark.warning("DQ-14", "membersForeign", "registry.remark.foreign-members",
                    percent, limit.asDecimal()).by(limit.article()));
        }
    }

    /** The limit itself is allowed. */
    private static void share(List<Remark> remarks, String field, @Nullable BigDecimal share, @Nullable BigDecimal charter,
            @Nullable LegalValue limit) {
        if (limit == null || share == null || charter == null || charter.signum() <= 0 || share.compareTo(charter) > 0) {
            return;
        }
        if (share.multiply(HUNDRED).compareTo(limit.asDecimal().multiply(charter)) > 0) {
            remarks.add(Remark.warning("DQ-14", field, "registry.remark." + key(field), percent(share, charter),
                    limit.asDecimal()).by(limit.article()));
        }
    }

    private static void part(
            List<Remark> remarks, String field, @Nullable BigDecimal share, @Nullable BigDecimal charter) {
        if (share != null && share.signum() < 0) {
            remarks.add(Remark.error("FIG-1", field, "registry.remark.negative"));
        } else if (share != null && charter != null && share.compareTo(charter) > 0) {
            remarks.add(Remark.error("FIG-2", field, "registry.remark.part-exceeds-whole",
                    share.divideToIntegralValue(MILLION).longValue(), charter.divideToIntegralValue(MILLION).longValue()));
        }
    }

    private static String key(String field) {
        return switch (field) {
            case "largestShare" -> "share-largest";
            case "associateShare" -> "share-associate";
            default -> "share-foreign";
        };
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
