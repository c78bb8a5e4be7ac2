package dev.rondo.benchmarks.pekko;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/** The threads on which a system of Pekko runs its actors, and all that it completes for them. */
public enum PekkoDispatcher {

  /** As it comes: a ForkJoinPool of eight threads, or as many as processors if there are more. */
  DEFAULT(""),

  /** The same with one thread, which takes as many messages of an actor as an event loop does. */
  ONE_THREAD(
      """
      pekko.actor.default-dispatcher {
        fork-join-executor { parallelism-min = 1, parallelism-max = 1 }
        throughput = 256
      }
      """);

  private final String settings;

  PekkoDispatcher(String settings) {
    this.settings = settings;
  }

  Config config() {
    return ConfigFactory.parseString("pekko.loglevel = WARNING\n" + settings)
        .withFallback(ConfigFactory.load());
  }
}
