package org.jietong.rest.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.lang.reflect.Proxy;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.junit.jupiter.api.Test;

class HealthServletTest {
    private final HealthServlet health = new HealthServlet(unused(HealthCheckExecutor.class));

    @Test
    void theContractIsReadyOnlyOnceItsServletHasBeenSetUp() throws ServletException {
        assertThat(health.contract().status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);

        HttpServlet api = new HttpServlet() {
            private static final long serialVersionUID = 1L;
        };
        health.bindApi(api);
        assertThat(health.contract().status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);

        api.init(unused(ServletConfig.class));
        assertThat(health.contract().status()).isEqualTo(Result.Status.OK);

        health.unbindApi(api);
        assertThat(health.contract().status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
}
