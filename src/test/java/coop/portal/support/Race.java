package coop.portal.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people who act at the same moment, as tests of what only one may do want them. */
public final class Race {

    private Race() {}

    /** @return how each act ended, in their order: with what it returned, or with what was thrown */
    public static List<Object> of(Callable<?> one, Callable<?> other) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Object> ends = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> acts = List.of(one, other).stream()
                    .map(act -> people.<Object>submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (Future<Object> act : acts) {
                try {
                    ends.add(act.get());
                } catch (ExecutionException e) {
                    ends.add(e.getCause());
                }
            }
        }
        return ends;
    }
}
