package org.jietong.rest.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.rest.internal.problem.ProblemView;

/** The records of requests and answers, with the names of their schemas. */
final class Records {
    private Records() {}

    static List<Class<?>> all() throws IOException {
        List<Class<?>> records = new ArrayList<>(List.of(ProblemView.class, ProblemView.ViolationView.class));
        for (String folder : List.of("view", "request")) {
            records.addAll(in(folder));
        }
        return records;
    }

    private static List<Class<?>> in(String folder) throws IOException {
        String name = Records.class.getPackageName() + "." + folder;
        URL place = ProblemView.class.getProtectionDomain().getCodeSource().getLocation();
        java.nio.file.Path path =
                java.nio.file.Path.of(URI.create(place.toString())).resolve(name.replace('.', '/'));
        try (Stream<java.nio.file.Path> files = java.nio.file.Files.list(path)) {
            return files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .filter(file -> !file.equals("package-info"))
                    .<Class<?>>map(file -> loaded(name + "." + file))
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    static String name(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("View$", "");
        return type.getEnclosingClass() == null
                ? own
                : type.getEnclosingClass().getSimpleName().replaceFirst("(View|Request)$", "") + own;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
