package coop.portal.bench.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Makes the sets of data that are missing, each once; what was broken off half way is made anew. */
public final class DataSets {

    /** As many people as the largest row of people needs, and a few more. */
    public static final int PEOPLE = 520;

    private static final int SECRET_BYTES = 24;

    private final Path folder;
    private final Launcher launcher;

    public DataSets(Path home, Path folder) {
        this.folder = folder;
        this.launcher = new Launcher(home);
    }

    public DataSet prepared(int organisations) {
        DataSet set = new DataSet(organisations, folder.resolve(String.valueOf(organisations)));
        Path ready = set.folder().resolve("bench.ready");
        try {
            awaitOther(set);
            if (!Files.exists(ready)) {
                throwAway(set.folder());
                Files.createDirectories(set.folder());
                make(set);
                Files.writeString(ready, "");
            }
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody may be making it already, and has left the id of the process there. */
    private static void awaitOther(DataSet set) throws IOException {
        Path making = set.folder().resolve("bench.making");
        if (!Files.exists(making)) {
            return;
        }
        Optional<ProcessHandle> maker = ProcessHandle.of(Long.parseLong(Files.readString(making).strip()));
        if (maker.filter(ProcessHandle::isAlive).isPresent()) {
            System.out.printf("%,d: is being made by process %d%n", set.organisations(), maker.get().pid());
            maker.get().onExit().join();
        }
    }

    private void make(DataSet set) throws IOException {
        System.out.printf("Đang dựng bộ dữ liệu %,d tổ chức (making the data set of %,d organisations), %s …%n",
                set.organisations(), set.organisations(), set.log("demo"));
        String data = set.folder().toString();
        launcher.call(Map.of(), set.log("demo"),
                "demo", "--organisations", String.valueOf(set.organisations()), "--data", data);
        String secret = draw();
        Files.createFile(set.secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(set.secret(), secret);
        launcher.call(Map.of("PORTAL_DEMO_PASSWORD", secret), set.log("demo"),
                "demo", "people", String.valueOf(PEOPLE), "--data", data);
    }

    private static String draw() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void throwAway(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
