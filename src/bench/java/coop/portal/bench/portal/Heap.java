package coop.portal.bench.portal;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks at the heap of the portal's process from outside. */
public final class Heap implements AutoCloseable {

    private static final int COLLECTIONS = 3;
    private static final long REST_MILLIS = 300;

    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private Heap(JMXConnector connector) throws IOException {
        this.connector = connector;
        MBeanServerConnection server = connector.getMBeanServerConnection();
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                server, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    public static Heap of(Portal portal) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(portal.pid()));
            try {
                String url = machine.startLocalManagementAgent();
                return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(url)));
            } finally {
                machine.detach();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is alive after full collections, in bytes. */
    public long live() {
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
            Rest.millis(REST_MILLIS);
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            // the portal may have gone first
        }
    }
}
