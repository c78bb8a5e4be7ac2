package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorControl;
import dev.rondo.ActorSystem;
import dev.rondo.registry.Key;
import dev.rondo.registry.Registration;
import dev.rondo.registry.Registry;
import dev.rondo.testkit.QuayActor.Landed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same as {@link RegistrySimulationTest} on threads, which race. */
@Timeout(120)
class RegistryStormTest {

  private static final Key<QuayRef> KEY = Key.of(QuayRef.CONTRACT, "quay");
  private static final int THREADS = 2;
  private static final int ACTORS = 2;
  private static final int MESSAGES = 20_000;

  private final AtomicInteger handled = new AtomicInteger();
  private final List<List<Landed>> landed = new ArrayList<>();

  private QuayRef spawn(ActorSystem system) {
    List<Landed> mine = new ArrayList<>();
    landed.add(mine);
    return system.spawnWith(
        QuayRef.CONTRACT, "quay" + landed.size(), context -> new QuayActor(context, mine));
  }

  @Test
  void eachMessageIsHandledOnceOrADeadLetterHoweverOftenTheNameChangesHands() throws Exception {
    CountDownLatch sent = new CountDownLatch(THREADS);
    try (ActorSystem system = ActorSystem.create("storm")) {
      Registry registry = system.registry();
      QuayRef to = registry.ref(KEY, 100_000);
      for (int i = 0; i < THREADS; i++) {
        int sender = i;
        Thread thread =
            new Thread(
                () -> {
                  for (int number = 0; number < MESSAGES; number++) {
                    QuayActor.sendOne(to, sender, number);
                  }
                  sent.countDown();
                });
        thread.start();
      }
      for (int i = 0; i < ACTORS; i++) {
        spawn(system).send(to, THREADS + i, 0, MESSAGES);
      }
      changeHands(system, registry, sent);
      registry.replace(KEY, spawn(system));
      Idle.await(system, Duration.ofSeconds(60));
      landed.forEach(this::check);
      assertThat(handled.get() + system.deadLetterCount() + system.metrics().total().abandoned())
          .isEqualTo((THREADS + ACTORS) * MESSAGES);
      assertThat(handled.get()).isPositive();
    }
  }

  private void changeHands(ActorSystem system, Registry registry, CountDownLatch sent) {
    for (int i = 0; sent.getCount() > 0; i++) {
      QuayRef holder = spawn(system);
      Registration registration = registry.replace(KEY, holder);
      holder.call(-1, 0).join(); // So that it has the name for a moment.
      switch (i % 3) {
        case 0 -> registration.close();
        case 1 -> ActorControl.of(holder).stop();
        default -> ActorControl.of(holder).stopNow();
      }
    }
  }

  private void check(List<Landed> mine) {
    Map<String, Integer> last = new HashMap<>();
    for (Landed each : mine) {
      if (each.sender() >= 0) {
        handled.incrementAndGet();
        boolean isControl = each.what().equals("signal");
        Integer before = last.put(isControl + " " + each.sender(), each.number());
        assertThat(before == null ? -1 : before).as("%s", each).isLessThan(each.number());
      }
    }
  }
}
