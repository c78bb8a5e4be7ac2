package dev.rondo.samples.market;

// @start region="contract"
import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Ticks {

  void price(String article, long cents);
}
// @end
