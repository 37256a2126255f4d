package coop.portal.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/** What the launcher's words mean. */
public final class CommandLine {

    private static final String HELP = """
            Cổng kinh tế tập thể

              run [--data DIR] [--port N]                khởi động cổng (start the portal)
              import registry FILE [--check] [--json]    nhập sổ đăng ký từ tệp (import the registry from a workbook)
              import national FILE [--check] [--json]    đối chiếu tệp của hệ thống quốc gia (compare the national system's export)
              import reports FILE --period 2023-H1       nhập số liệu định kỳ (import the figures of a period)
              demo --organisations N                     nạp dữ liệu mẫu vào thư mục trống (invented data for an empty folder)
              demo people N                              tạo N người thử với đủ vai trò (invented people of all roles)
              first-admin NAME                           tạo quản trị viên đầu tiên (make the first administrator)
              help                                       trang này (this page)

            Với --data DIR, lệnh nào cũng làm việc trên thư mục dữ liệu đó (every word works on the data folder given).
            Khi SPRING_DATASOURCE_URL được đặt, cổng dùng cơ sở dữ liệu đó (when it is set, that database is used).
            """;

    private CommandLine() {}

    /** Does what the words say. @return what the process leaves with */
    public static int run(Class<?> application, String... arguments) {
        PrintStream out = unicode(FileDescriptor.out);
        PrintStream err = unicode(FileDescriptor.err);
        sayNothingYet();
        try {
            Words words = Words.parse(List.of(arguments), usualData());
            return switch (words.first()) {
                case "help", "--help", "-h" -> help(out);
                case "run" -> new Serving(application, words, out).untilStopped();
                case "rehearse" -> new Serving(application, words, out).onceSeen();
                default -> new Commanding(application, words, out, err).run();
            };
        } catch (LaunchFailure e) {
            err.println(e.getMessage());
            return e.exitCode();
        } catch (RuntimeException e) {
            err.println("Không thực hiện được (it could not be done): " + innermost(e));
            return LaunchFailure.GENERAL;
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? String.valueOf(failure.getMessage()) : innermost(cause);
    }

    /** What is logged before the application says where logs go would stand in the middle of a command's output. */
    private static void sayNothingYet() {
        LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
    }

    private static int help(PrintStream out) {
        out.print(HELP);
        return 0;
    }

    /** Beside the program, unless the person says otherwise. */
    private static Path usualData() {
        return Path.of(System.getProperty("portal.home", ""), "data");
    }

    /** Vietnamese reads right whatever the terminal's locale claims. */
    private static PrintStream unicode(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
