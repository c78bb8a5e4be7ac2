package dev.rondo.samples.shop;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** What the accountants next door understand. */
@ActorContract
interface Ledger {

  /** Books an amount, in thousandths. Returns the number of the entry. */
  CompletionStage<Long> book(String account, long thousandths);
}
