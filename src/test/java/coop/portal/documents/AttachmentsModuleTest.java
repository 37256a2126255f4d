package coop.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.ScanState;
import coop.portal.documents.model.Standing;
import coop.portal.documents.model.Visibility;
import coop.portal.exchange.model.ContentType;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.PaperHolders;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("DOC-01")
class AttachmentsModuleTest extends ModuleTest {

    private static final AgencyId AGENCY = new AgencyId(5);
    private static final String KIND = PaperHolders.KIND;

    @TempDir
    Path folder;

    @Autowired
    private AttachingFiles attaching;

    @Autowired
    private AttachmentQueries queries;

    @Autowired
    private PaperHolders holders;

    @Autowired
    private Timeline timeline;

    private final Who leader = who(1, "Trưởng đoàn", DocumentPermissions.FILE_READ, DocumentPermissions.FILE_WRITE);
    private final Who reader = who(2, "Người xem", DocumentPermissions.FILE_READ, DocumentPermissions.FILE_WRITE);
    private final Who stranger = who(3, "Người ngoài", DocumentPermissions.FILE_READ, DocumentPermissions.FILE_WRITE);

    @BeforeEach
    void a_case_on_which_one_works_and_which_one_sees() {
        holders.stands("K1", () -> switch ((int) actors.current().user().value()) {
            case 1 -> Optional.of(new Standing(PaperHolders.holder("K1", AGENCY), true, true));
            case 2 -> Optional.of(new Standing(PaperHolders.holder("K1", AGENCY), false, false));
            default -> Optional.empty();
        });
        actAs(leader);
    }

    @Test
    @UseCase(value = "DOC-01", rule = "AT-4")
    void a_file_of_many_pieces_comes_back_byte_for_byte_with_its_sum() throws Exception {
        byte[] content = pdf(3_000_000);
        AttachmentId id = attaching.attach(KIND, "K1", "C:\\máy\\Biên bản.pdf", Visibility.TEAM, file(content));

        AttachmentRow row = queries.row(id);
        assertThat(row.fileName()).isEqualTo("Biên bản.pdf");
        assertThat(row.type()).isEqualTo(ContentType.PDF);
        assertThat(row.bytes()).isEqualTo(content.length);
        assertThat(row.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(content(id)).isEqualTo(content);
        assertThat(database().queryForObject("SELECT MAX(LENGTH(content)) FROM documents_piece", Integer.class)).isEqualTo(256 << 10);
    }

    @Test
    @UseCase(value = "DOC-01", rule = "AT-1")
    void nobody_answers_for_a_kind_or_denies_and_there_is_nothing() throws IOException {
        AttachmentId id = attaching.attach(KIND, "K1", "a.pdf", Visibility.PUBLISHED, file(pdf(10)));
        assertThatThrownBy(() -> queries.of("unknown-kind", "K1")).isInstanceOf(NotFoundException.class);
        Path file = file(pdf(10));
        assertThatThrownBy(() -> attaching.attach("unknown-kind", "K1", "a.pdf", Visibility.TEAM, file))
                .isInstanceOf(NotFoundException.class);

        actAs(stranger);
        assertThatThrownBy(() -> queries.of(KIND, "K1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.row(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> content(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attaching.withdraw(id, 0, "x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attaching.attach(KIND, "K1", "a.pdf", Visibility.TEAM, file)).isInstanceOf(NotFoundException.class);

        actAs(reader);
        assertThatThrownBy(() -> attaching.attach(KIND, "K1", "a.pdf", Visibility.TEAM, file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attaching.withdraw(id, 0, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attaching.replace(id, 0, "a.pdf", file, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "DOC-01", rule = "AT-2")
    void before_publication_only_the_team_reads_a_file_or_knows_of_it() throws IOException {
        AttachmentId id = attaching.attach(KIND, "K1", "Báo cáo.pdf", Visibility.TEAM, file(pdf(10)));

        actAs(reader);
        assertThat(queries.of(KIND, "K1")).isEmpty();
        assertThatThrownBy(() -> content(id)).isInstanceOf(NotFoundException.class);

        actAs(leader);
        attaching.publish(id, 0);
        assertThatThrownBy(() -> attaching.publish(id, 1)).isInstanceOf(StaleException.class);

        actAs(reader);
        assertThat(queries.of(KIND, "K1")).extracting(AttachmentRow::id).containsExactly(id);
        assertThat(content(id)).isNotEmpty();
    }

    @Test
    @UseCase(value = "DOC-01", rule = "AT-3")
    void what_is_replaced_or_withdrawn_stays_with_its_reason_and_every_act_is_told() throws IOException {
        AttachmentId first = attaching.attach(KIND, "K1", "a.pdf", Visibility.PUBLISHED, file(pdf(10)));
        Path better = file(pdf(20));
        assertThatThrownBy(() -> attaching.replace(first, 0, "b.pdf", better, " ")).isInstanceOf(RefusedException.class);
        AttachmentId second = attaching.replace(first, 0, "b.pdf", better, "Thiếu trang 2");
        assertThatThrownBy(() -> attaching.replace(first, 1, "b.pdf", better, "nữa")).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> attaching.withdraw(second, 7, "Nhầm hồ sơ")).isInstanceOf(StaleException.class);
        attaching.withdraw(second, 0, "Nhầm hồ sơ");

        assertThat(queries.row(first).state()).isEqualTo(AttachmentState.REPLACED);
        assertThat(queries.row(first).replacedBy()).isEqualTo(second);
        assertThat(queries.row(second).reason()).isEqualTo("Nhầm hồ sơ");
        assertThat(content(first)).isEqualTo(pdf(10));
        assertThat(timeline.of(PaperHolders.holder("K1", AGENCY).subject(), Window.first(9)))
                .extracting(Timeline.Moment::action)
                .containsExactly("documents.action.file-withdrawn", "documents.action.file-replaced", "documents.action.file-attached");

        actAs(reader);
        assertThat(queries.of(KIND, "K1")).isEmpty();
        assertThatThrownBy(() -> queries.row(second)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "DOC-01", rule = "AT-5")
    void where_there_is_a_scanner_nothing_unscanned_goes_out_and_nothing_infected_comes_in() throws Exception {
        AttachmentId before = attaching.attach(KIND, "K1", "a.pdf", Visibility.TEAM, file(pdf(10)));
        try (ClamDaemon daemon = ClamDaemon.start()) {
            System.setProperty("portal.documents.clamav", daemon.address());
            assertThat(queries.row(attaching.attach(KIND, "K1", "b.pdf", Visibility.TEAM, file(pdf(300_000)))).scan())
                    .isEqualTo(ScanState.CLEAN);
            assertThat(daemon.received()).isEqualTo(pdf(300_000));
            assertThat(content(before)).isEqualTo(pdf(10));
            assertThat(queries.row(before).scan()).isEqualTo(ScanState.CLEAN);
            daemon.says("stream: Eicar-Test-Signature FOUND\0");
            assertThatThrownBy(() -> attaching.attach(KIND, "K1", "c.pdf", Visibility.TEAM, file(pdf(10))))
                    .isInstanceOf(RefusedException.class).hasMessage("documents.refusal.infected");
            daemon.says("INSTREAM size limit exceeded. ERROR\0");
            AttachmentId unknown = attaching.attach(KIND, "K1", "d.pdf", Visibility.TEAM, file(pdf(10)));
            assertThatThrownBy(() -> content(unknown)).isInstanceOf(RefusedException.class).hasMessage("documents.refusal.not-scanned");
        } finally {
            System.clearProperty("portal.documents.clamav");
        }
    }

    private static Who who(int id, String name, String... permissions) {
        return Who.is(JobRole.DEPT_OFFICER).user(id, name).of(AGENCY, "Sở Tài chính").may(permissions);
    }

    private byte[] content(AttachmentId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.write(id, out);
        return out.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "up", null), content);
    }

    private static byte[] pdf(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        String packed = HexFormat.of().formatHex(noise, 0, length / 2);
        return ("%PDF-1.7\n" + packed + "\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
    }
}
