package org.jietong.rest.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Money;

/** How the values of the kernel are written. */
final class PlainValues extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    PlainValues(ZoneId zone) {
        add(Instant.class, (at, out) -> out.writeString(at(at, zone)));
        add(LocalDate.class, (date, out) -> out.writeString(date.toString()));
        add(BigDecimal.class, (number, out) -> out.writeNumber(plain(number)));
        add(Facts.class, (facts, out) -> out.writePOJO(facts.values()));
        add(Money.class, (money, out) -> {
            out.writeStartObject();
            out.writeStringField("amount", money.amount().toPlainString());
            out.writeStringField("currency", money.currency());
            out.writeEndObject();
        });
    }

    private static String at(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    /** 1.50 as 1.5 and 4.0 as 4: numbers of days and quantities read like numbers, whatever scale they were kept with. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private <T> void add(Class<T> type, Writing<T> writing) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writing.write(value, out);
            }
        });
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }
}
