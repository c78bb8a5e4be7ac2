package dev.rondo.samples.market;

import dev.rondo.annotation.ActorContract;

/** The stall of one merchant. */
@ActorContract
public interface Stall {

  void deliver(String article, int count);

  int inStock(String article);
}
