package coop.portal.bench.rows.people;

import coop.portal.bench.portal.AtTheEnd;
import coop.portal.bench.rows.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gatling as a process of its own: so that what people do costs the bench nothing, and a crowd can be ended. */
final class Crowd implements AutoCloseable {

    private final Process process;
    private final Path heard;
    private final Path log;
    private final int seconds;

    private Crowd(Process process, Path heard, Path log, int seconds) {
        this.process = process;
        this.heard = heard;
        this.log = log;
        this.seconds = seconds;
    }

    /** @param working no seconds when people only sign in */
    static Crowd of(Stand stand, String name, int people, double think, int arriving, int working) throws IOException {
        Path folder = Files.createDirectories(stand.folder().resolve("gatling"));
        Path heard = folder.resolve(name + ".json");
        Path log = folder.resolve(name + ".log");
        Files.deleteIfExists(heard);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:+UseCompactObjectHeaders",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path")));
        command.add("-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"));
        command.add("-Daddress=" + stand.portal().address().replace("localhost", "127.0.0.1"));
        command.add("-Dsecret=" + stand.set().secret());
        command.add("-Dheard=" + heard);
        command.add("-Dpeople=" + people);
        command.add("-Dthink=" + think);
        command.add("-Darriving=" + arriving);
        command.add("-Dworking=" + working);
        command.addAll(List.of("io.gatling.app.Gatling", "-s", PeopleSimulation.class.getName(),
                "-rf", folder.resolve("reports").toString(), "-nr", "-rd", name));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        AtTheEnd.end(process::destroy);
        return new Crowd(process, heard, log, arriving + working);
    }

    /** What they heard, when all have gone. */
    JsonNode heard() throws IOException {
        try {
            if (!process.waitFor(seconds + 180L, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the people do not go home, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (!Files.exists(heard)) {
            throw new IllegalStateException("the people told nothing, see " + log);
        }
        return JsonMapper.shared().readTree(Files.readString(heard));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
