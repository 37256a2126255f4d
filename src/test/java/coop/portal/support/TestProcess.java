package coop.portal.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Another Java process with the classes of the tests, for what cannot be tried inside one: being killed. */
public final class TestProcess {

    /** What the other process prints in front of what it has to say when it is ready. */
    public static final String READY = "ready: ";

    private final Process process;
    private final String said;

    private TestProcess(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    public static TestProcess start(Class<?> main, String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-cp", classPath, main.getName());
        builder.command().addAll(List.of(arguments));
        try {
            Process process = builder.redirectErrorStream(true).start();
            return new TestProcess(process, untilReady(process.inputReader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String untilReady(BufferedReader output) throws IOException {
        StringBuilder heard = new StringBuilder();
        String line;
        while ((line = output.readLine()) != null) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
            heard.append(line).append('\n');
        }
        throw new IllegalStateException("The process ended before it was ready:\n" + heard);
    }

    public String said() {
        return said;
    }

    /** As {@code kill -9} does; returns when it is dead. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
