package dev.rondo.samples.shop;

import dev.rondo.annotation.ActorContract;

/** What things cost. */
@ActorContract
interface Prices {

  /** The price of an article, in cents. */
  int centsOf(String article);
}
