package coop.portal.quality.rules;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.quality.model.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The facts of a finding in short: the same as long as they are the same, in whatever order they were found. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Finding finding) {
        String facts = finding.severity() + "\n"
                + finding.remarks().stream().map(Fingerprint::fact).sorted().collect(Collectors.joining("\n"))
                + "\n"
                + finding.others().stream()
                        .map(OrganisationId::text)
                        .sorted()
                        .collect(Collectors.joining(" "));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fact(Remark remark) {
        return remark.key() + remark.args();
    }
}
