package coop.portal.documents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void a_path_and_signs_that_mean_something_elsewhere_do_not_stay() {
        assertThat(FileNames.kept("C:\\temp\\Biên bản.pdf")).isEqualTo("Biên bản.pdf");
        assertThat(FileNames.kept("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(FileNames.kept("a\r\nSet-Cookie: x.pdf")).isEqualTo("a Set-Cookie x.pdf");
        assertThat(FileNames.kept("báo\u202Ecáo.pdf")).isEqualTo("báo cáo.pdf");
        assertThat(FileNames.kept("..htaccess.png")).isEqualTo("htaccess.png");
    }

    @Test
    void letters_are_composed_and_a_long_name_keeps_its_ending() {
        assertThat(FileNames.kept("Bie\u0302n.pdf")).isEqualTo("Biên.pdf");
        assertThat(FileNames.kept("x".repeat(400) + ".docx")).hasSize(155).endsWith(".docx");
    }
}
