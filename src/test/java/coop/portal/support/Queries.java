package coop.portal.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to the statements that this thread sends to the database, so that a test can say how many there are. */
public final class Queries {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    private Queries() {}

    /** The statements sent by this thread while the work was done, in order. */
    public static List<String> counted(Runnable work) {
        List<String> before = HEARD.get();
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.set(before);
        }
        return List.copyOf(heard);
    }

    static DataSource heardOn(DataSource target) {
        return new DelegatingDataSource(target) {
            @Override
            public Connection getConnection() throws SQLException {
                return hear(super.getConnection());
            }
        };
    }

    private static Connection hear(Connection connection) {
        return proxy(Connection.class, (proxy, method, args) -> {
            Object result = call(connection, method, args);
            if (!(result instanceof Statement statement)) {
                return result;
            }
            String sql = args != null && args.length > 0 && args[0] instanceof String text ? text : null;
            return hear(statement, method.getReturnType(), sql);
        });
    }

    private static Object hear(Statement statement, Class<?> type, @Nullable String prepared) {
        return proxy(type, (proxy, method, args) -> {
            List<String> heard = HEARD.get();
            if (heard != null && method.getName().startsWith("execute")) {
                heard.add(prepared != null ? prepared : String.valueOf(args == null ? "batch" : args[0]));
            }
            return call(statement, method, args);
        });
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Queries.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
