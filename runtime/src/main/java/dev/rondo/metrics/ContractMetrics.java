package dev.rondo.metrics;

/**
 * The messages to all actors of a system through refs of one contract, tells, asks and control
 * messages alike.
 *
 * @param contract its name, as {@link dev.rondo.Contract#name} returns it
 * @param handled messages whose handler was called, also one that runs now or has failed
 * @param deadLetters messages that became dead letters, wherever that was
 * @param deferred messages that had to wait because their actor was restarting, was held or
 *     suspended, or put them aside, counted each time; when their turn came they were handled, or
 *     became dead letters, and are counted there too
 * @param abandoned asks whose handler was not called because nobody waited for the answer any more:
 *     past their deadline, or cancelled; and ticks of timers that had ended
 * @param discarded messages that were thrown away because somebody asked for it, or whose actor was
 *     a throwaway
 * @param failures failures of actors that were spawned with that contract
 * @param restarts restarts of such actors
 * @param lateReplies replies that came when the ask had ended, mostly since its deadline had passed
 * @param mailboxes what their bounded mailboxes come to
 */
public record ContractMetrics(
    String contract,
    long handled,
    long deadLetters,
    long deferred,
    long abandoned,
    long discarded,
    long failures,
    long restarts,
    long lateReplies,
    MailboxMetrics mailboxes) {

  /** Nothing counted yet. */
  public static ContractMetrics none(String contract) {
    return new ContractMetrics(contract, 0, 0, 0, 0, 0, 0, 0, 0, MailboxMetrics.NONE);
  }

  /** The same with so many dead letters. */
  public ContractMetrics withDeadLetters(long count) {
    return new ContractMetrics(
        contract,
        handled,
        count,
        deferred,
        abandoned,
        discarded,
        failures,
        restarts,
        lateReplies,
        mailboxes);
  }

  /** The same with so many discarded messages. */
  public ContractMetrics withDiscarded(long count) {
    return new ContractMetrics(
        contract,
        handled,
        deadLetters,
        deferred,
        abandoned,
        count,
        failures,
        restarts,
        lateReplies,
        mailboxes);
  }

  /** The same with so many late replies. */
  public ContractMetrics withLateReplies(long count) {
    return new ContractMetrics(
        contract,
        handled,
        deadLetters,
        deferred,
        abandoned,
        discarded,
        failures,
        restarts,
        count,
        mailboxes);
  }

  /** The same with those mailboxes. */
  public ContractMetrics withMailboxes(MailboxMetrics counted) {
    return new ContractMetrics(
        contract,
        handled,
        deadLetters,
        deferred,
        abandoned,
        discarded,
        failures,
        restarts,
        lateReplies,
        counted);
  }

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
        abandoned + other.abandoned,
        discarded + other.discarded,
        failures + other.failures,
        restarts + other.restarts,
        lateReplies + other.lateReplies,
        mailboxes.plus(other.mailboxes));
  }
}
