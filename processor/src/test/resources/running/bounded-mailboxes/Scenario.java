package office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.annotation.Mailbox.OnFull;
import java.util.concurrent.CountDownLatch;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("office")) {
      Slow slow = new Slow();
      PrinterRef printer = system.spawn(PrinterRef.CONTRACT, () -> slow);
      printer.print("in hand");
      await(slow.isPrinting);
      printer.print("first");
      printer.print("second");
      assertThatExceptionOfType(MailboxFullException.class)
          .isThrownBy(() -> printer.print("third"));

      Spawn options = Spawn.defaults().mailbox(1, OnFull.DROP_NEWEST);
      Slow other = new Slow();
      PrinterRef dropping =
          system.spawnWith(PrinterRef.CONTRACT, "dropping", context -> other, options);
      dropping.print("in hand");
      await(other.isPrinting);
      dropping.print("first");
      dropping.print("a dead letter");
      assertThat(system.deadLetterCount()).isEqualTo(1);
      slow.mayPrint.countDown();
      other.mayPrint.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Slow implements Printer {
    private final CountDownLatch isPrinting = new CountDownLatch(1);
    private final CountDownLatch mayPrint = new CountDownLatch(1);
    private int pages;

    @Override
    public void print(String page) {
      isPrinting.countDown();
      await(mayPrint);
      pages++;
    }

    @Override
    public int pages() {
      return pages;
    }
  }
}
