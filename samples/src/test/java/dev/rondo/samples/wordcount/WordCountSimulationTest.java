package dev.rondo.samples.wordcount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.testkit.Simulation;
import dev.rondo.testkit.SimulationTest;
import java.util.List;

/** The word count in all orders that two hundred seeds choose. */
class WordCountSimulationTest {

  // @start region="simulation"
  @SimulationTest
  void theMostFrequentWordsComeFirst(Simulation simulation) {
    ActorSystem system = simulation.system("words");
    CounterRef few = system.spawn(CounterRef.CONTRACT, "few", CounterActor::new);
    CounterRef many = system.spawn(CounterRef.CONTRACT, "many", CounterActor::new);
    MergerRef merger =
        system.spawn(MergerRef.CONTRACT, "merger", () -> new MergerActor(List.of(few, many)));
    few.count("never");
    List.of("the", "more", "the", "merrier", "the", "more").forEach(many::count);
    few.counted().join(); // Else what the merger asks could overtake what is told here.
    many.counted().join();

    assertThat(merger.top(2).join().entries())
        .containsExactly(new Ranking.Entry("the", 3), new Ranking.Entry("more", 2));
  }
  // @end
}
