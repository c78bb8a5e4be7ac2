package dev.rondo.samples.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;
import java.io.IOException;
import java.nio.file.Path;
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
  void aDiskThatFailsIsAReply() {
    try (ActorSystem system = Journals.system()) {
      JournalRef journal = Journals.open(system, folder.resolve("missing").resolve("journal"));
      assertThatThrownBy(() -> journal.append("one").orThrow(IOException.class))
          .isInstanceOf(IOException.class);
    }
  }
}
