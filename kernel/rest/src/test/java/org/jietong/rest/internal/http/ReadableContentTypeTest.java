package org.jietong.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableContentTypeTest {
    private static ReadableContentType request(String... values) {
        return new ReadableContentType((HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeaders")
                        ? Collections.enumeration(List.of(values))
                        : values.length == 0 ? null : values[0]));
    }

    private static List<String> seen(String... values) {
        return Collections.list(request(values).getHeaders("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a/b/c", "", "/", "application/", "application/json;charset", "*/*", "\u0001"})
    void anUnreadableTypeIsThatOfUnknownBytes(String type) {
        assertThat(seen(type)).containsExactly("application/octet-stream");
        assertThat(request(type).getContentType()).isEqualTo("application/octet-stream");
        assertThat(request(type).getHeader("Content-Type")).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "multipart/form-data; boundary=x"})
    void aReadableTypeStays(String type) {
        assertThat(seen(type)).containsExactly(type);
        assertThat(request(type).getContentType()).isEqualTo(type);
    }

    @Test
    void twoTypesAreNoneAndNoneStaysNone() {
        assertThat(seen("application/json", "text/plain")).containsExactly("application/octet-stream");
        assertThat(seen()).isEmpty();
        assertThat(request().getContentType()).isNull();
    }

    @Test
    void otherHeadersAreLeftAlone() {
        assertThat(request("a/b/c").getHeader("Accept")).isEqualTo("a/b/c");
    }
}
