package dev.rondo.samples.orders;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.atomic.LongAdder;

/** Counts for everybody. */
// @start region="vouched"
@ActorContract(sendable = LongAdder.class) // it is safe for use by several threads
interface Monitor {
  void watch(String name, LongAdder counter);
}
// @end
