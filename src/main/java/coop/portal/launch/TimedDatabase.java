package coop.portal.launch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the application and its database and takes the time of what goes there; changes nothing on the way. */
final class TimedDatabase implements BeanPostProcessor {

    private static final Set<String> ENDS = Set.of("commit", "rollback");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? timed(source) : bean;
    }

    static DataSource timed(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return proxy(Connection.class, (proxy, method, args) -> ofConnection(connection, method, args));
            }
        };
    }

    private static @Nullable Object ofConnection(Connection connection, Method method, Object @Nullable [] args)
            throws Throwable {
        Object result = ENDS.contains(method.getName())
                ? taken(false, connection, method, args)
                : call(connection, method, args);
        return result instanceof Statement statement
                ? proxy(method.getReturnType(), (proxy, inner, given) -> ofStatement(statement, inner, given))
                : result;
    }

    private static @Nullable Object ofStatement(Statement statement, Method method, Object @Nullable [] args)
            throws Throwable {
        return method.getName().startsWith("execute")
                ? taken(true, statement, method, args)
                : call(statement, method, args);
    }

    private static @Nullable Object taken(boolean counts, Object target, Method method, Object @Nullable [] args)
            throws Throwable {
        long begun = System.nanoTime();
        try {
            return call(target, method, args);
        } finally {
            Spent.onDatabase(counts, System.nanoTime() - begun);
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TimedDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
