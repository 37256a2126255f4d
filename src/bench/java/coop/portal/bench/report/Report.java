package coop.portal.bench.report;

import coop.portal.bench.figures.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where the results go: a file for programs, and on request the page in the documentation. */
public final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    public static void json(Path file, Machine machine, List<Result> results) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("results", results.stream().map(Report::fields).toList());
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(all));
    }

    private static Map<String, Object> fields(Result result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("row", result.row());
        fields.put("what", result.what());
        fields.put("organisations", result.on());
        fields.put("figure", number(result.figure()));
        fields.put("unit", result.unit());
        fields.put("spread", result.spread());
        fields.put("limit", number(result.limit()));
        fields.put("limitOf", result.limitOf());
        fields.put("ratio", number(result.ratio()));
        fields.put("goal", result.goal().words());
        fields.put("verdict", result.isFailure() ? "failed" : result.goal().verdict());
        fields.put("details", result.details());
        return fields;
    }

    private static Object number(double figure) {
        return Double.isFinite(figure) ? (Object) figure : "";
    }

    /** What people have written below the table stays. @param how what was called */
    public static void page(Path file, Machine machine, String how, List<Result> results) throws IOException {
        String answers = Files.exists(file) ? answers(Files.readString(file)) : "";
        Files.writeString(file, """
                # The bench

                Written by `%s`; what the rows and columns mean is said in `testing.md`.

                %s.

                %s%s""".formatted(how, machine.sentence(), Table.marked(results), answers));
    }

    /** From the first heading after the table on. */
    static String answers(String page) {
        int begin = page.indexOf("\n## ");
        return begin < 0 ? "" : page.substring(begin);
    }
}
