package org.jietong.core.internal.time;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the calendar folder, as they were when it could be listed last. */
final class FolderListing {
    private static final Logger LOG = LoggerFactory.getLogger(FolderListing.class);

    /** What tells one state of a file from another. */
    record Stamp(FileTime modified, long size) {}

    private final Path folder;
    private Map<Path, Stamp> last = Map.of();
    private boolean readable = true;

    FolderListing(Path folder) {
        this.folder = folder;
    }

    /** What is there now; a folder that does not exist has no files. */
    synchronized Map<Path, Stamp> files() {
        try {
            last = Files.isDirectory(folder) ? list() : Map.of();
            readable = true;
        } catch (IOException | DirectoryIteratorException e) {
            if (readable) {
                LOG.warn("Calendar folder {} cannot be read, what is loaded stays", folder, e);
            }
            readable = false;
        }
        return last;
    }

    synchronized boolean isReadable() {
        return readable;
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
        return Map.copyOf(files);
    }
}
