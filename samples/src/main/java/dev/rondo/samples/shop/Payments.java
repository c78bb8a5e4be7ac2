package dev.rondo.samples.shop;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

/** Paying, in the words of the shop. */
@ActorContract
interface Payments {

  /** Has a customer pay so many cents. Says whether that went well. */
  CompletionStage<Boolean> pay(String customer, int cents);
}
