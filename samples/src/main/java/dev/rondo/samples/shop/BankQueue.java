package dev.rondo.samples.shop;

import dev.rondo.gateway.Gateway;

/** The way to a bank, and back. */
interface BankQueue {

  /** Sends an order, without waiting for anything. */
  void send(String id, String customer, int cents);

  /** Takes what comes from the bank to where it is waited for. On the queue's own thread. */
  // @start region="replying"
  static void onMessage(Gateway<String, BankAnswer> bank, String id, String text) {
    switch (text) {
      case "BOOKED" -> bank.reply(id, BankAnswer.BOOKED);
      case "REFUSED" -> bank.reply(id, BankAnswer.REFUSED);
      default -> bank.fail(id, new IllegalStateException("the bank does not answer as agreed"));
    }
  }
  // @end
}
