package dev.rondo.internal.cell;

import dev.rondo.metrics.ContractMetrics;
import dev.rondo.metrics.MailboxMetrics;
import dev.rondo.spi.GeneratedContract;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the bounded mailboxes of a system come to, by contract. Any thread. */
public final class Mailboxes {

  private final Map<String, MailboxCounts> byContract = new ConcurrentHashMap<>();

  /** Begins without any. */
  public Mailboxes() {}

  MailboxCounts of(GeneratedContract<?, ?> contract) {
    return byContract.computeIfAbsent(contract.name(), name -> new MailboxCounts());
  }

  /** How many actors are flooded or full and how many rest for them, in words; empty if none. */
  public String floods() {
    MailboxMetrics all =
        byContract.values().stream()
            .map(MailboxCounts::metrics)
            .reduce(MailboxMetrics.NONE, MailboxMetrics::plus);
    return all.pressed() + all.full() + all.resting() == 0
        ? ""
        : "; in its system "
            + (all.pressed() + all.full())
            + " actors are flooded or full, and "
            + all.resting()
            + " rest";
  }

  /** What was counted here; no other figure is filled in. */
  public Stream<ContractMetrics> metrics() {
    return byContract.entrySet().stream()
        .map(
            entry ->
                ContractMetrics.none(entry.getKey()).withMailboxes(entry.getValue().metrics()));
  }
}
