package org.jietong.core.internal.time;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of further yearly schedules, {@code *.csv}. A file that is malformed or contradicts what is loaded is
 * refused with a line in the log, and what was loaded from it before stays; a file that goes takes its days with it.
 */
public class CalendarFolder implements CalendarSource {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFolder.class);
    private static final long LARGEST = 1 << 20;

    /** What tells one state of a file from another. */
    private record Stamp(FileTime modified, long size) {}

    /** The schedule taken from a file in some state of it. */
    private record Loaded(Stamp stamp, HolidaySchedule schedule) {}

    private final Path folder;
    private final HolidaySchedule shipped;
    private final Calendars calendars;
    private Map<Path, Loaded> loaded = Map.of();
    private Map<Path, Stamp> taken;
    private Map<Path, Stamp> seen = Map.of();
    private boolean readable = true;

    /** The folder with all that it holds now; it need not exist. */
    CalendarFolder(Path folder, HolidaySchedule shipped) {
        this.folder = folder;
        this.shipped = shipped;
        this.calendars = new Calendars(shipped);
        this.seen = files();
        this.taken = seen;
        load();
    }

    public Calendars calendars() {
        return calendars;
    }

    /**
     * Looks at the folder, and loads it when it has changed and has been found twice in the same state, so that no file
     * is taken that is still being written.
     *
     * @return whether the calendar has changed
     */
    @Override
    public synchronized boolean scan() {
        Map<Path, Stamp> found = files();
        boolean settled = found.equals(seen);
        seen = found;
        if (!settled || found.equals(taken)) {
            return false;
        }
        taken = found;
        return load();
    }

    private synchronized boolean load() {
        HolidaySchedule total = shipped;
        Map<Path, Loaded> next = new HashMap<>();
        for (Path file : inOrder()) {
            Optional<Loaded> accepted = accept(file, total);
            accepted.ifPresent(schedule -> next.put(file, schedule));
            total = accepted.map(Loaded::schedule).map(total::plus).orElse(total);
        }
        loaded = next;
        return calendars.folder(total);
    }

    /** Files that are loaded as they are come first, so that a new one that contradicts them is the one refused. */
    private Iterable<Path> inOrder() {
        Comparator<Path> unchanged = Comparator.comparing(file -> !isUnchanged(file));
        Stream<Path> files = taken.keySet().stream();
        return files.sorted(unchanged.thenComparing(Comparator.naturalOrder())).toList();
    }

    private boolean isUnchanged(Path file) {
        return loaded.containsKey(file) && loaded.get(file).stamp().equals(taken.get(file));
    }

    private Optional<Loaded> accept(Path file, HolidaySchedule total) {
        if (isUnchanged(file)) {
            return Optional.of(loaded.get(file));
        }
        Optional<HolidaySchedule> read = read(file).filter(schedule -> agrees(file, schedule, total));
        return read.map(schedule -> new Loaded(taken.get(file), schedule)).or(() -> kept(file, total));
    }

    private Optional<Loaded> kept(Path file, HolidaySchedule total) {
        return Optional.ofNullable(loaded.get(file)).filter(earlier -> agrees(file, earlier.schedule(), total));
    }

    private Optional<HolidaySchedule> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                LOG.warn("Calendar file {} refused: it is larger than {} bytes", file, LARGEST);
                return Optional.empty();
            }
            ScheduleReading reading = ScheduleReader.read(Files.readAllBytes(file));
            if (reading instanceof ScheduleReading.Read read) {
                return Optional.of(read.schedule());
            }
            LOG.warn("Calendar file {} refused: {}", file, ((ScheduleReading.Malformed) reading).faults());
        } catch (IOException e) {
            LOG.warn("Calendar file {} refused: it cannot be read", file, e);
        }
        return Optional.empty();
    }

    private static boolean agrees(Path file, HolidaySchedule schedule, HolidaySchedule total) {
        Optional<SpecialDay> contradiction = total.contradictionBy(schedule);
        contradiction.ifPresent(day -> LOG.warn(
                "Calendar file {} refused: it contradicts the schedules already loaded on {}", file, day.date()));
        return contradiction.isEmpty();
    }

    private Map<Path, Stamp> files() {
        try {
            Map<Path, Stamp> files = Files.isDirectory(folder) ? list() : Map.of();
            readable = true;
            return files;
        } catch (IOException | DirectoryIteratorException e) {
            if (readable) {
                LOG.warn("Calendar folder {} cannot be read, what is loaded stays", folder, e);
            }
            readable = false;
            return seen;
        }
    }

    private Map<Path, Stamp> list() throws IOException {
        Map<Path, Stamp> files = new HashMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : found) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                }
            }
        }
        return files;
    }
}
