package coop.portal.reconciliation;

import static java.util.stream.Collectors.joining;

import coop.portal.kernel.Command;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Small exports of the national system for tests, and the command that compares them. */
final class NationalFiles {

    static final String HEADER = "\"ma_so\",\"ten\",\"dia_chi_tru_so\",\"nganh_nghe_chinh\",\"nguoi_dai_dien\",\"tinh_trang\",\"ngay_cap\"";

    private NationalFiles() {}

    /** A row in the order of the header; none leaves the cell blank. */
    static String row(@Nullable String... cells) {
        return Stream.of(cells).map(cell -> "\"" + (cell == null ? "" : cell) + "\"").collect(joining(","));
    }

    static Path csv(String... rows) {
        return file("\uFEFF" + HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    static Path file(String content) {
        try {
            Path file = Files.createTempFile("national", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command says; it must end well. */
    static String run(ApplicationContext application, String words, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Command command = application.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            int code = command.run(List.of(arguments), stream, stream);
            if (code != 0) {
                throw new IllegalStateException(out.toString(StandardCharsets.UTF_8));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
