package dev.rondo.samples.shop;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Where customers pay. */
@ActorContract
interface Till {

  /** The sum for those articles, in cents. */
  CompletionStage<Integer> sum(List<String> articles);

  /** Says whether there are prices. */
  void pricesAreThere(boolean areThere);

  /** What the sign says. */
  String sign();
}
