package dev.rondo.benchmarks;

import static dev.rondo.benchmarks.BenchmarkDefaults.MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lmax.disruptor.dsl.ProducerType;
import dev.rondo.benchmarks.flood.ConsumerKind;
import dev.rondo.benchmarks.flood.FloodActors;
import dev.rondo.benchmarks.flood.FloodBetweenLoopsActors;
import dev.rondo.benchmarks.flood.FloodDisruptor;
import dev.rondo.benchmarks.pekko.PekkoDispatcher;
import dev.rondo.benchmarks.pingpong.PingPongActors;
import dev.rondo.benchmarks.pingpong.PingPongDisruptor;
import dev.rondo.benchmarks.roundtrip.RoundTripActors;
import dev.rondo.benchmarks.roundtrip.RoundTripDefaults;
import dev.rondo.benchmarks.roundtrip.RoundTripPekko;
import dev.rondo.benchmarks.roundtrip.RoundTripQueue;
import dev.rondo.benchmarks.sameloop.SameLoopActors;
import dev.rondo.benchmarks.sameloop.SameLoopDisruptor;
import dev.rondo.benchmarks.sameloop.SameLoopPrivateRing;
import dev.rondo.benchmarks.spawn.SpawnActors;
import dev.rondo.benchmarks.spawn.SpawnPlainObjects;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each benchmark handles what it says it does: a benchmark of nothing is fast. */
class HandledMessagesTest {

  @Test
  void tellsOnOneLoopReachTheirActors() {
    SameLoopActors benchmark = new SameLoopActors();
    benchmark.start();
    try {
      assertThat(benchmark.oneContract()).isEqualTo(MESSAGES);
      assertThat(benchmark.eightContracts()).isEqualTo(MESSAGES);
      assertThat(benchmark.eightContractsBySwitch()).isEqualTo(MESSAGES);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void messagesInThePrivateRingReachTheirHandlers() {
    SameLoopPrivateRing benchmark = new SameLoopPrivateRing();
    benchmark.start();

    assertThat(benchmark.oneContract()).isEqualTo(MESSAGES);
    assertThat(benchmark.eightContracts()).isEqualTo(MESSAGES);
    assertThat(benchmark.eightContractsBySwitch()).isEqualTo(MESSAGES);
  }

  @Test
  void messagesInTheDisruptorOfOneThreadReachTheirHandlers() throws Exception {
    SameLoopDisruptor benchmark = new SameLoopDisruptor();
    benchmark.start();

    assertThat(benchmark.oneContract()).isEqualTo(MESSAGES);
    assertThat(benchmark.eightContracts()).isEqualTo(MESSAGES);
    assertThat(benchmark.eightContractsBySwitch()).isEqualTo(MESSAGES);
  }

  @Test
  void tellsFromOutsideReachTheirActor() {
    FloodActors benchmark = new FloodActors();
    benchmark.start();
    try {
      assertThat(benchmark.tell()).isEqualTo(MESSAGES);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void tellsBetweenLoopsReachTheirActor() {
    FloodBetweenLoopsActors benchmark = new FloodBetweenLoopsActors();
    benchmark.start();
    try {
      assertThat(benchmark.tell()).isEqualTo(MESSAGES);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void ballsBetweenLoopsAreHit() {
    PingPongActors benchmark = new PingPongActors();
    benchmark.start();
    try {
      assertThat(benchmark.hit()).isEqualTo(MESSAGES);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void ballsBetweenRingsAreHit() throws InterruptedException {
    PingPongDisruptor benchmark = new PingPongDisruptor();
    benchmark.start();
    try {
      assertThat(benchmark.hit()).isEqualTo(MESSAGES);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void messagesInTheDisruptorReachTheirHandler() {
    FloodDisruptor benchmark = new FloodDisruptor();
    benchmark.producer = ProducerType.MULTI;
    benchmark.consumer = ConsumerKind.PARKING_LOOP;
    benchmark.start();
    try {
      assertThat(benchmark.tell()).isEqualTo(MESSAGES);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void everyShortLifeIsLived() {
    SpawnActors actors = new SpawnActors();
    actors.start();
    try {
      assertThat(actors.spawnTellStop()).isEqualTo(MESSAGES);
    } finally {
      actors.close();
    }
    SpawnPlainObjects objects = new SpawnPlainObjects();
    objects.start();
    assertThat(objects.spawnTellStop()).isEqualTo(MESSAGES);
  }

  @Test
  void questionsAreAnsweredInTurn() {
    RoundTripActors actors = new RoundTripActors();
    RoundTripQueue queue = new RoundTripQueue();
    RoundTripPekko pekko = new RoundTripPekko();
    pekko.dispatcher = PekkoDispatcher.DEFAULT;
    actors.start();
    queue.start();
    pekko.start();
    try {
      for (RoundTripDefaults benchmark : List.of(actors, queue, pekko)) {
        assertThat(benchmark.ask()).isEqualTo(0);
        assertThat(benchmark.ask()).isEqualTo(1);
        assertThat(benchmark.askOfMany()).isEqualTo(2 + RoundTripDefaults.UNDER_WAY);
      }
    } finally {
      actors.close();
      queue.close();
      pekko.close();
    }
  }

  @Test
  void aLostMessageFailsTheBenchmark() {
    assertThatThrownBy(() -> BenchmarkDefaults.checked(MESSAGES - 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("handled " + (MESSAGES - 1));
  }
}
