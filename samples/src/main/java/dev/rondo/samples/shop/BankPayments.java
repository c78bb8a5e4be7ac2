package dev.rondo.samples.shop;

import dev.rondo.AskTimeoutException;
import dev.rondo.gateway.Gateway;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Has a bank do it that is reached by two queues. */
// @start region="payments"
final class BankPayments implements Payments {
  private final Gateway<String, BankAnswer> bank;
  private final BankQueue queue;
  private int orders;

  BankPayments(Gateway<String, BankAnswer> bank, BankQueue queue) {
    this.bank = bank;
    this.queue = queue;
  }

  @Override
  public CompletionStage<Boolean> pay(String customer, int cents) {
    String id = "order-" + ++orders;
    return bank.request(id, Duration.ofSeconds(2), order -> queue.send(order, customer, cents))
        .onError(AskTimeoutException.class, late -> BankAnswer.UNKNOWN)
        .thenApply(answer -> answer == BankAnswer.BOOKED);
  }
}
// @end
