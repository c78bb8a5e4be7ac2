package dev.rondo.samples.journal;

import dev.rondo.BatchEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// @start region="behavior"
final class GroupJournalActor implements GroupJournal, BatchEnd {
  private final Path file;
  private final List<String> lines = new ArrayList<>();
  private final List<CompletableFuture<Long>> replies = new ArrayList<>();
  private long written;

  GroupJournalActor(Path file) {
    this.file = file;
  }

  @Override
  public CompletionStage<Long> append(String line) {
    CompletableFuture<Long> reply = new CompletableFuture<>();
    lines.add(line);
    replies.add(reply);
    return reply;
  }

  @Override
  public void onBatchEnd() throws IOException {
    Files.write(
        file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    for (CompletableFuture<Long> reply : replies) {
      reply.complete(++written);
    }
    lines.clear();
    replies.clear();
  }
}
// @end
