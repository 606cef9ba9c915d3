package org.jietong.core.internal.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of further yearly schedules, {@code *.csv}. A file that is malformed or contradicts what is loaded is
 * refused with a line in the log and on the health page, and what was loaded from it before stays; a file that goes takes its
 * days with it.
 */
public class CalendarFolder implements CalendarSource {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFolder.class);
    private static final long LARGEST = 1 << 20;
    private static final int FAULTS_TOLD = 20;

    /** The schedule taken from a file in some state of it. */
    private record Loaded(FolderListing.Stamp stamp, HolidaySchedule schedule) {}

    private final FolderListing listing;
    private final HolidaySchedule shipped;
    private final Calendars calendars;
    private Map<Path, Loaded> loaded = Map.of();
    private Map<Path, FolderListing.Stamp> taken;
    private Map<Path, FolderListing.Stamp> seen = Map.of();
    /** Why files were refused when the folder was loaded last, by their names. */
    private final Map<String, String> refused = new TreeMap<>();

    /** The folder with all that it holds now; it need not exist. */
    CalendarFolder(Path folder, HolidaySchedule shipped) {
        this.listing = new FolderListing(folder);
        this.shipped = shipped;
        this.calendars = new Calendars(shipped);
        this.seen = listing.files();
        this.taken = seen;
        load();
    }

    public Calendars calendars() {
        return calendars;
    }

    /** Which files are refused and why, by their names. */
    synchronized Map<String, String> refused() {
        return new TreeMap<>(refused);
    }

    /** Whether the folder could be listed when it was looked at last; one that does not exist has no files. */
    boolean isReadable() {
        return listing.isReadable();
    }

    /**
     * Looks at the folder, and loads it when it has changed and has been found twice in the same state, so that no file
     * is taken that is still being written.
     *
     * @return whether the calendar has changed
     */
    @Override
    public synchronized boolean scan() {
        Map<Path, FolderListing.Stamp> found = listing.files();
        boolean settled = found.equals(seen);
        seen = found;
        if (!settled || found.equals(taken)) {
            return false;
        }
        taken = found;
        return load();
    }

    private synchronized boolean load() {
        refused.clear();
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
                refuse(file, "it is larger than " + LARGEST + " bytes");
                return Optional.empty();
            }
            ScheduleReading reading = ScheduleReader.read(Files.readAllBytes(file));
            if (reading instanceof ScheduleReading.Read read) {
                return Optional.of(read.schedule());
            }
            refuse(file, told(((ScheduleReading.Malformed) reading).faults()));
        } catch (IOException e) {
            refuse(file, "it cannot be read: " + e);
        }
        return Optional.empty();
    }

    private static String told(List<ScheduleReading.Fault> faults) {
        String first = faults.stream()
                .limit(FAULTS_TOLD)
                .map(ScheduleReading.Fault::toString)
                .collect(Collectors.joining("; "));
        int more = faults.size() - FAULTS_TOLD;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private boolean agrees(Path file, HolidaySchedule schedule, HolidaySchedule total) {
        Optional<SpecialDay> contradiction = total.contradictionBy(schedule);
        contradiction.ifPresent(day -> refuse(file, "it contradicts the schedules already loaded on " + day.date()));
        return contradiction.isEmpty();
    }

    private void refuse(Path file, String why) {
        refused.put(String.valueOf(file.getFileName()), why);
        LOG.warn("Calendar file {} refused: {}", file, why);
    }
}
