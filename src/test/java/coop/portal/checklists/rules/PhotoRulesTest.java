package coop.portal.checklists.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.checklists.model.PhotoKind;
import coop.portal.support.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@UseCase(value = "CHK-03", rule = "A-04")
class PhotoRulesTest {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452"
            + "00000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082";

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    @Test
    void a_picture_is_known_by_what_is_in_it() {
        assertThat(PhotoRules.kind(hex(PNG))).contains(PhotoKind.PNG);
        assertThat(PhotoRules.kind(hex("ffd8ffe000104a464946"))).contains(PhotoKind.JPEG);
    }

    @Test
    void what_is_no_picture_or_only_the_beginning_of_one_is_not_taken() {
        assertThat(PhotoRules.kind(new byte[0])).isEmpty();
        assertThat(PhotoRules.kind(hex("ffd8ff"))).isEmpty();
        assertThat(PhotoRules.kind(hex("ffd8"))).isEmpty();
        assertThat(PhotoRules.kind(hex(PNG.substring(0, PNG.length() - 2)))).isEmpty();
        assertThat(PhotoRules.kind(hex("89504e470d0a1a0a"))).isEmpty();
        assertThat(PhotoRules.kind("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PhotoRules.kind("%PDF-1.7 image.png".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
