package dev.rondo.samples.wordcount;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Reads some lines at a time and lets the counters work in between, so that no more words wait than
 * those lines have. The counters and the reader share a loop, so what the reader tells itself comes
 * after what it told them.
 */
final class ReaderActor implements Reader {

  private static final int LINES_AT_A_TIME = 500;

  private final ReaderRef self;
  private final List<CounterRef> counters;

  private final Deque<Path> files = new ArrayDeque<>();
  private @Nullable BufferedReader open;
  private @Nullable CompletableFuture<Void> reading;
  private long fileCount;
  private long words;
  private long messages;

  ReaderActor(ReaderRef self, List<CounterRef> counters) {
    this.self = self;
    this.counters = counters;
  }

  @Override
  public CompletionStage<Totals> read(String path) {
    if (reading != null) {
      throw new IllegalStateException("already reading; ask again when that is answered");
    }
    files.addAll(Text.files(Path.of(path)));
    fileCount = files.size();
    words = 0;
    messages = 2; // This question and its answer.
    CompletableFuture<Void> read = new CompletableFuture<>();
    reading = read;
    tellSelf();
    return read.thenCompose(nothing -> counted()).thenApply(this::totals);
  }

  @Override
  public void readOn() {
    try {
      for (int i = 0; i < LINES_AT_A_TIME; i++) {
        String line = nextLine();
        if (line == null) {
          endOfReading().complete(null);
          return;
        }
        Text.words(line, this::send);
      }
      tellSelf();
    } catch (IOException e) {
      endOfReading().completeExceptionally(e);
    }
  }

  private CompletableFuture<Void> endOfReading() {
    CompletableFuture<Void> read = Objects.requireNonNull(reading, "readOn without read");
    reading = null;
    return read;
  }

  private @Nullable String nextLine() throws IOException {
    while (true) {
      if (open == null) {
        Path file = files.poll();
        if (file == null) {
          return null;
        }
        open = Text.open(file);
      }
      String line = open.readLine();
      if (line != null) {
        return line;
      }
      open.close();
      open = null;
    }
  }

  private void send(String word) {
    counters.get(Math.floorMod(word.hashCode(), counters.size())).count(word);
    words++;
    messages++;
  }

  private void tellSelf() {
    messages++;
    self.readOn();
  }

  /**
   * Asks every counter how much it has counted. It answers behind the words that were sent to it,
   * so all are counted when all have answered.
   */
  private CompletableFuture<Long> counted() {
    CompletableFuture<Long> sum = CompletableFuture.completedFuture(0L);
    for (CounterRef counter : counters) {
      messages += 2; // The question and the answer.
      sum = counter.counted().thenCombine(sum, Long::sum);
    }
    return sum;
  }

  private Totals totals(long counted) {
    if (counted != words) {
      throw new IllegalStateException(words + " words were sent and " + counted + " counted");
    }
    return new Totals(fileCount, words, messages);
  }
}
