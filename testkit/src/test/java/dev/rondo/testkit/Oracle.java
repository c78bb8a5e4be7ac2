package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import dev.rondo.annotation.RouteBy;
import java.util.concurrent.CompletionStage;

@ActorContract
interface Oracle {

  void learn(@RouteBy String topic, int number);

  /** What cannot wait. */
  @Control
  void urge(@RouteBy String topic, int number);

  /** Who answers. */
  CompletionStage<String> answer(@RouteBy String topic);
}
