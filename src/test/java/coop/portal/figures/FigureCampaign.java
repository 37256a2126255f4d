package coop.portal.figures;

import coop.portal.access.Actors;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Organisations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Organisations with reports that tests hand in: a period that is open, and workbooks as text. */
final class FigureCampaign {

    static final PeriodKey HALF = new PeriodKey(PeriodKind.HALF_YEAR, 2026);

    private final ApplicationContext application;

    FigureCampaign(ApplicationContext application) {
        this.application = application;
    }

    OrganisationId cooperative(String name, String code, int commune) {
        Organisations organisations = Organisations.in(application);
        return organisations.cooperative(name).code(code).in(organisations.commune(commune)).registered();
    }

    PeriodKey open(PeriodKey key) {
        return asSystem(() -> application.getBean(OpeningPeriods.class).open(new PeriodDraft(key, null, null)));
    }

    StoredReport report(OrganisationId organisation, PeriodKey key) {
        return asSystem(() -> application.getBean(ReportQueries.class).of(organisation).stream()
                .filter(report -> report.period().equals(key))
                .findFirst()
                .orElseThrow());
    }

    HandInRun.Outcome handIn(Path folder, PeriodKey key, String... lines) {
        return asSystem(() -> application.getBean(HandInRun.class).apply(file(folder, lines), key, rows -> {}, Nobody.WATCHES));
    }

    static Path file(Path folder, String... lines) {
        try {
            return Files.writeString(folder.resolve("so-lieu.csv"),
                    "Mã số HTX,Tên HTX,Tổng doanh thu (triệu đồng),Doanh thu từ thành viên,Lãi/lỗ,Lao động thường xuyên,"
                            + "Thu nhập BQ lao động (triệu đồng/năm),Số thành viên,Đã tổ chức ĐHTV (ngày)\n"
                            + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T asSystem(Supplier<T> work) {
        Actors actors = application.getBean(Actors.class);
        return actors.as(actors.system("test"), work);
    }

    /** Progress that nobody looks at. */
    enum Nobody implements TaskProgress {
        WATCHES;

        @Override
        public void total(long total) {}

        @Override
        public void done(long done) {}

        @Override
        public void message(String key) {}

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void stopIfCancelled() {}
    }
}
