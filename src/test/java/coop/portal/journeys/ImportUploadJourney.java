package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the upload page says of files it does not take, in a real browser; the server's own word is in the screen tests. */
@UseCase("EXC-01")
class ImportUploadJourney extends BrowserTest {

    private static final long TWO_HUNDRED_MEGABYTES = 200L << 20;

    @TempDir
    Path folder;

    @Test
    void a_bad_file_is_told_in_one_sentence_and_a_good_one_is_taken_afterwards() throws IOException {
        Page officer = signedIn("focal-officer");
        officer.navigate("/registry/new-import");
        Locator file = officer.locator("input[type=file]");
        Locator problem = officer.locator(".upload-problem");

        file.setInputFiles(Files.writeString(folder.resolve("thu.docx"), "x"));
        assertThat(problem).hasText("Chỉ nhận tệp .xlsx, .csv.");
        Path large = folder.resolve("lon.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(TWO_HUNDRED_MEGABYTES);
        }
        file.setInputFiles(large);
        assertThat(problem).hasText("Tệp lớn hơn 50 MB.");
        file.setInputFiles(Files.writeString(folder.resolve("thu.xlsx"), "Kính gửi các hợp tác xã"));
        assertThat(problem).hasText("Tệp không phải là bảng tính. Chỉ tiếp nhận tệp .xlsx hoặc .csv.");
        mustBeAccessible(officer);
        picture(officer, "upload-problem");

        file.setInputFiles(JourneyWorkbook.of(new JourneyWorkbook.Line("Hợp tác xã Tải Lên", "2999900042", "Nông nghiệp")));
        officer.waitForURL(Pattern.compile(".*/registry/import/.*"));
        assertThat(words(officer, "danh-sach-htx.xlsx")).isVisible();
    }
}
