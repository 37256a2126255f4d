package coop.portal.launch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells with each answer how long it took until it was ready to be sent, how much of that was computing and how much the
 * database, and how many statements there were. It is said when the answer begins to be written: a page is put together before.
 */
final class TimedRequests extends OncePerRequestFilter {

    static final String HEADER = "Server-Timing";

    private static final double MILLI = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Spent spent = Spent.begin();
        try {
            chain.doFilter(request, new Stamped(response, spent));
        } finally {
            Spent.end();
        }
    }

    private static final class Stamped extends HttpServletResponseWrapper {

        private final Spent spent;
        private final long cpu = THREADS.getCurrentThreadCpuTime();
        private final long begun = System.nanoTime();

        Stamped(HttpServletResponse response, Spent spent) {
            super(response);
            this.spent = spent;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            stamp();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            stamp();
            return super.getWriter();
        }

        private void stamp() {
            setHeader(HEADER, String.format(Locale.ROOT, "total;dur=%.3f, cpu;dur=%.3f, db;dur=%.3f;desc=\"%d\"",
                    (System.nanoTime() - begun) / MILLI, (THREADS.getCurrentThreadCpuTime() - cpu) / MILLI,
                    spent.nanos() / MILLI, spent.statements()));
        }
    }
}
