package dev.rondo.metrics;

/**
 * The messages to all actors of a system through refs of one contract, tells, asks and control
 * messages alike.
 *
 * @param contract its name, as {@link dev.rondo.Contract#name} returns it
 * @param handled messages whose handler was called, also one that runs now or has failed
 * @param deadLetters messages that became dead letters, wherever that was
 * @param deferred messages that had to wait because their actor was restarting, counted once each;
 *     when their turn came they were handled, or became dead letters, and are counted there too
 * @param abandoned asks whose handler was not called because nobody waited for the answer any more:
 *     past their deadline, or cancelled
 */
public record ContractMetrics(
    String contract, long handled, long deadLetters, long deferred, long abandoned) {

  /** The sum of two metrics of one contract. */
  public ContractMetrics plus(ContractMetrics other) {
    if (!contract.equals(other.contract)) {
      throw new IllegalArgumentException(contract + " and " + other.contract + " do not add up");
    }
    return new ContractMetrics(
        contract,
        handled + other.handled,
        deadLetters + other.deadLetters,
        deferred + other.deferred,
        abandoned + other.abandoned);
  }
}
