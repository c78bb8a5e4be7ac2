package dev.rondo.samples.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Waits for the disk with each line, and so is to run where that holds up nobody else. */
// @start region="behavior"
final class JournalActor implements Journal {
  private final Path file;
  private long lines;

  JournalActor(Path file) {
    this.file = file;
  }

  @Override
  public long append(String line) throws IOException {
    Files.write(
        file,
        List.of(line),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
    return ++lines;
  }
}
// @end
