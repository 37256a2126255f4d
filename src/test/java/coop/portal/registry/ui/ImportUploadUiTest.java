package coop.portal.registry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static com.github.mvysny.kaributesting.v10.UploadKt.get_handler;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import coop.portal.access.model.JobRole;
import coop.portal.exchange.HandmadeWorkbook;
import coop.portal.registry.RegistryWorkbook;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("EXC-01")
class ImportUploadUiTest extends UiTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String NO_WORKBOOK = "Tệp không phải là bảng tính. Chỉ tiếp nhận tệp .xlsx hoặc .csv.";
    private static final String OLD = "Tệp thuộc định dạng cũ (.xls), định dạng nhị phân hoặc có đặt mật khẩu."
            + " Đề nghị bỏ mật khẩu, lưu lại dưới dạng .xlsx rồi tải lên.";

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
        open("registry/new-import");
    }

    @Test
    void a_file_of_another_kind() throws IOException {
        refuses("anh.xlsx", "\u0089PNG\r\n nothing".getBytes(StandardCharsets.ISO_8859_1), NO_WORKBOOK);
        refuses("thu.csv", new HandmadeWorkbook().without("[Content_Types].xml").bytes(), NO_WORKBOOK);
        refuses("thu-moi.xlsx", "Kính gửi các hợp tác xã,\nđề nghị gửi báo cáo.".getBytes(StandardCharsets.UTF_8), NO_WORKBOOK);
    }

    @Test
    void an_old_workbook_and_one_with_a_password() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("x");
            workbook.write(old);
        }
        refuses("so.xlsx", old.toByteArray(), OLD);
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(new HandmadeWorkbook().bytes());
            }
            files.writeFilesystem(locked);
        }
        refuses("so.xlsx", locked.toByteArray(), OLD);
    }

    @Test
    void what_would_harm_whoever_opens_it() throws IOException {
        refuses("so.xlsx", new HandmadeWorkbook().with("xl/media/image1.bin", new byte[8 * MEGABYTE]).bytes(),
                "Tệp khi giải nén có dung lượng quá lớn so với mức cho phép nên không được tiếp nhận.");
        String entities = "<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><t>&a;&b;</t>";
        refuses("so.xlsx", new HandmadeWorkbook().with("xl/sharedStrings.xml", entities).bytes(),
                "Tệp có phần khai báo kiểu tài liệu (DTD) không được phép dùng trong bảng tính nên không được tiếp nhận.");
        byte[] whole = new HandmadeWorkbook().bytes();
        refuses("so.xlsx", Arrays.copyOf(whole, whole.length / 2),
                "Tệp bị hỏng, không đọc được. Đề nghị mở tệp bằng phần mềm bảng tính, lưu lại dưới dạng .xlsx rồi tải lên lần nữa.");
    }

    @Test
    void a_workbook_with_nothing_in_it() throws IOException {
        refuses("trong.xlsx", new byte[0], "Tệp không có nội dung.");
        refuses("trong.xlsx", new HandmadeWorkbook().bytes(), "Tệp không có nội dung.");
        refuses("mau.xlsx", Files.readAllBytes(RegistryWorkbook.empty().write(folder, "mau.xlsx")),
                "Tệp chỉ có dòng tiêu đề, chưa có dòng dữ liệu nào.");
    }

    @Test
    void two_hundred_megabytes_are_refused_at_the_door() throws IOException {
        List<Path> before = files();
        Endless announced = new Endless();
        send(announced, 200L * MEGABYTE);
        assertThat(announced.read).isZero();
        assertThat(problem()).isEqualTo("Tệp lớn hơn 50 MB.");

        open("registry/imports");
        open("registry/new-import");
        Endless lying = new Endless();
        send(lying, -1);
        assertThat(lying.read).isBetween(50L * MEGABYTE, 51L * MEGABYTE);
        assertThat(problem()).isEqualTo("Tệp lớn hơn 50 MB.");
        assertThat(files()).isEqualTo(before);
        assertThat(batches()).isZero();
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() throws IOException {
        List<Path> before = files();
        assertThat(send(new Endless() {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        }, 1_000)).isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(before);
    }

    private void refuses(String name, byte[] content, String words) throws IOException {
        List<Path> before = files();
        _upload(_get(Upload.class), name, content);
        assertThat(problem()).isEqualTo(words);
        assertThat(batches()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    private static String problem() {
        return _get(Span.class, spec -> spec.withClasses("upload-problem")).getText();
    }

    private static int batches() {
        return database().queryForObject("SELECT COUNT(*) FROM portal.import_batch", Integer.class);
    }

    /** Files on the way of this process, and those that the portal keeps. */
    private static List<Path> files() throws IOException {
        String own = "upload-" + ProcessHandle.current().pid() + "-";
        Path kept = Files.createDirectories(Path.of("target", "test-uploads"));
        try (Stream<Path> passing = Files.list(Path.of(System.getProperty("java.io.tmpdir")));
                Stream<Path> portal = Files.list(kept)) {
            return Stream.concat(passing.filter(file -> file.getFileName().toString().startsWith(own)), portal)
                    .sorted()
                    .toList();
        }
    }

    /** @return what went wrong on the way, as the request sees it */
    private static @Nullable Exception send(InputStream content, long announced) {
        Upload upload = _get(Upload.class);
        UploadEvent event = new UploadEvent(VaadinRequest.getCurrent(), null, VaadinSession.getCurrent(), "so.xlsx",
                announced, "application/octet-stream", upload.getElement(), null) {
            @Override
            public InputStream getInputStream() {
                return content;
            }
        };
        try {
            get_handler(upload).handleUploadRequest(event);
            return null;
        } catch (IOException e) {
            return e;
        } finally {
            MockVaadin.clientRoundtrip(false);
        }
    }

    /** More than anybody wants, made on the way. */
    private static class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            read += length;
            return length;
        }
    }
}
