package coop.portal.exchange;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Which process works on a task: machine, process id and when it began, so that a later one can tell whether it lives. */
record TaskProcess(String machine, long pid, long began) {

    /** A process of another machine is dead when it gave no sign of life for so long. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    private static final long TOLERANCE_MILLIS = 5_000;

    static TaskProcess current() {
        ProcessHandle self = ProcessHandle.current();
        return new TaskProcess(machineName(), self.pid(), began(self));
    }

    static TaskProcess parse(String text) {
        String[] parts = text.split("/", 3);
        return new TaskProcess(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    String text() {
        return machine + "/" + pid + "/" + began;
    }

    boolean deadFor(TaskProcess observer, LocalDateTime lastSign, LocalDateTime now) {
        if (!machine.equals(observer.machine())) {
            return lastSign.plus(SILENCE).isBefore(now);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> Math.abs(began(handle) - began) <= TOLERANCE_MILLIS)
                .isEmpty();
    }

    private static long began(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String machineName() {
        try {
            String name = InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "-");
            return name.length() > 100 ? name.substring(0, 100) : name;
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
