package dev.rondo.samples.wordcount;

import dev.rondo.ActorSystem;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;

/**
 * Counts the words of a file or folder: one reader, some counters that own a partition each, and a
 * merger that is asked for the result.
 */
public final class WordCount {

  private static final int COUNTERS = 4;
  private static final int TOP = 20;

  private WordCount() {}

  /**
   * Runs the program: 0 when it counted, 1 when reading failed, 2 when there is nothing to read.
   *
   * @param args the file or folder; the current folder where there is none
   */
  public static void main(String[] args) {
    int exitCode = run(args.length == 0 ? "." : args[0], System.out, System.err);
    System.out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(String path, PrintStream out, PrintStream err) {
    if (!Files.isReadable(Path.of(path))) {
      err.println("wordcount: " + path + " does not exist or cannot be read");
      return 2;
    }
    try {
      Result result = count(path);
      result.print(out);
      return 0;
    } catch (CompletionException e) {
      err.println("wordcount: " + path + ": " + e.getCause().getMessage());
      return 1;
    }
  }

  /** Counts, and asks for the most frequent words. */
  static Result count(String path) {
    long start = System.nanoTime();
    try (ActorSystem system = ActorSystem.create("wordcount")) {
      List<CounterRef> counters = new ArrayList<>();
      for (int i = 0; i < COUNTERS; i++) {
        counters.add(system.spawn(CounterRef.CONTRACT, "counter-" + i, CounterActor::new));
      }
      // @start region="spawning"
      MergerRef merger =
          system.spawn(MergerRef.CONTRACT, "merger", () -> new MergerActor(counters));
      ReaderRef reader =
          system.spawnWith(
              ReaderRef.CONTRACT, "reader", context -> new ReaderActor(context.self(), counters));
      // @end
      Totals totals = reader.read(path).join();
      Ranking top = merger.top(TOP).join();
      return new Result(totals, top, System.nanoTime() - start);
    }
  }

  /** What was found, and how long it took. */
  record Result(Totals totals, Ranking top, long nanos) {

    void print(PrintStream out) {
      int rank = 1;
      for (Ranking.Entry entry : top.entries()) {
        out.printf(Locale.ROOT, "%3d  %,12d  %s%n", rank++, entry.count(), entry.word());
      }
      double seconds = nanos / 1e9;
      out.printf(
          Locale.ROOT,
          "%,d words in %,d files; %,d messages in %.3f s, %,.0f messages/s%n",
          totals.words(),
          totals.files(),
          totals.messages(),
          seconds,
          totals.messages() / seconds);
    }
  }
}
