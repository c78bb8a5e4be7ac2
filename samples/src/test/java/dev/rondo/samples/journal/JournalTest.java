package dev.rondo.samples.journal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorStoppedException;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;

  @Test
  void linesAreInTheFileWhenTheyAreAnswered() {
    try (ActorSystem system = Journals.system()) {
      Path file = folder.resolve("journal");
      JournalRef journal = Journals.open(system, file);
      assertThat(journal.append("one").join()).isEqualTo(1);
      assertThat(journal.append("two").join()).isEqualTo(2);
      assertThat(file).hasContent("one\ntwo\n");
    }
  }

  @Test
  void theLastLineIsWrittenBetweenTheEndsOfServerAndDisk() {
    Path file = folder.resolve("journal");
    List<String> seen = new CopyOnWriteArrayList<>();
    try (ActorSystem system = Journals.closedWithTheJvm()) {
      JournalRef journal = Journals.open(system, file);
      Journals.closeInOrder(
          system,
          () -> seen.add("server"),
          journal,
          () -> seen.add("disk, " + file.toFile().length()));
    }
    assertThat(seen).containsExactly("server", "disk, 7");
  }

  @Test
  void aGroupIsInTheFileWhenItsLinesAreAnswered() {
    try (ActorSystem system = Journals.system()) {
      Path file = folder.resolve("journal");
      GroupJournalRef journal = Journals.openGroup(system, file);
      List<Ask<Long>> asks =
          IntStream.range(0, 1000).mapToObj(i -> journal.append("line " + i)).toList();
      assertThat(asks.get(999).join()).isEqualTo(1000);
      assertThat(file)
          .hasContent(
              IntStream.range(0, 1000).mapToObj(i -> "line " + i + "\n").collect(joining()));
      assertThat(asks.get(499).join()).isEqualTo(500);
    }
  }

  @Test
  void aDiskThatFailsForAGroupFailsItsLines() {
    try (ActorSystem system = Journals.system()) {
      Path missing = folder.resolve("missing").resolve("journal");
      GroupJournalRef journal = Journals.openGroup(system, missing);
      assertThatThrownBy(() -> journal.append("one").join())
          .hasCauseInstanceOf(ActorStoppedException.class);
    }
  }

  @Test
  void aDiskThatFailsIsAReply() {
    try (ActorSystem system = Journals.system()) {
      JournalRef journal = Journals.open(system, folder.resolve("missing").resolve("journal"));
      assertThatThrownBy(() -> journal.append("one").orThrow(IOException.class))
          .isInstanceOf(IOException.class);
    }
  }
}
