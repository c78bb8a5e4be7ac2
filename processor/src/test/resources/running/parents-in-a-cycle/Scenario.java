package ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.time.Duration;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("ledger")) {
      LedgerRef ledger = system.spawn(LedgerRef.CONTRACT, Sum::new);
      LedgerRef patient = ledger.within(Duration.ofSeconds(20));
      AuditRef audit = patient;
      BookRef book = patient;
      patient.add(1);
      audit.register(ledger);
      assertThat(book.total().join()).isEqualTo(101);
    }
  }

  private static final class Sum implements Ledger {
    private long total;

    @Override
    public void add(long cents) {
      total += cents;
    }

    @Override
    public void register(LedgerRef ledger) {
      total += 100;
    }

    @Override
    public long total() {
      return total;
    }
  }
}
