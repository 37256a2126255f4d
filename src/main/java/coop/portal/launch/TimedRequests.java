package coop.portal.launch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tells with each answer how long it took, how much of that was computing and how much the database, and how many statements
 * there were. Answers are held back until they are complete, which is why files that are downloaded are left alone.
 */
final class TimedRequests extends OncePerRequestFilter {

    static final String HEADER = "Server-Timing";

    private static final double MILLI = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().contains("/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        Spent spent = Spent.begin();
        long cpu = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, held);
        } finally {
            long total = System.nanoTime() - begun;
            response.setHeader(HEADER, words(total, threads.getCurrentThreadCpuTime() - cpu, spent));
            Spent.end();
            held.copyBodyToResponse();
        }
    }

    private static String words(long total, long cpu, Spent spent) {
        return String.format(Locale.ROOT, "total;dur=%.3f, cpu;dur=%.3f, db;dur=%.3f;desc=\"%d\"",
                total / MILLI, cpu / MILLI, spent.nanos() / MILLI, spent.statements());
    }
}
