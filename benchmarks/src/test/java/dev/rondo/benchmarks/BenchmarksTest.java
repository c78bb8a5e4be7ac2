package dev.rondo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.benchmarks.report.Report;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark for an instant, in this JVM; measures nothing. */
class BenchmarksTest {

  @Test
  void everyBenchmarkRunsAndIsComparedWithEachOfItsBaselines() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .exclude("contracts100") // And 1000: they take seconds even so.
                    .param("api", "SCALA") // The other one likewise.
                    .param("pending", "1", "1000") // A million likewise.
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    assertThat(Report.of(results))
        .contains("SameLoopActors.oneContract / SameLoopPrivateRing")
        .contains("SameLoopActors.eightContracts / SameLoopPrivateRing")
        .contains("SameLoopActors.eightContracts / SameLoopDisruptor")
        .contains("SameLoopActors.eightContractsBySwitch / SameLoopPrivateRing")
        .contains("FloodActors.tell / FloodDisruptor(PARKING_LOOP, SINGLE)")
        .contains("FloodActors.tell / FloodDisruptor(PARKING_LOOP, MULTI)")
        .contains("FloodActors.tell / FloodDisruptor(BATCH_BLOCKING, MULTI)")
        .contains("FloodActors.tell / FloodDisruptor(BACKING_OFF_LOOP, MULTI)")
        .contains("FloodBetweenLoopsActors.tell / FloodDisruptor(BACKING_OFF_LOOP, SINGLE)")
        .contains("LoneActors.loneTell / LoneDisruptor(PARKING_LOOP)")
        .contains("PingPongActors.hit / PingPongDisruptor")
        .contains("FanOutActors.eightBytes / FanOutTrust")
        .contains("FanOutPainterActors.oneMebibyte / FanOutCopies")
        .contains("FanOutActors.oneMebibyte / FanOutPekko(ONE_THREAD)")
        .contains("SpawnActors.spawnTellStop / SpawnPlainObjects")
        .contains("RoundTripActors.ask / RoundTripQueue")
        .contains("RoundTripActors.askOfMany / RoundTripQueue")
        .contains("RoundTripActors.askOfMany / RoundTripPekko(DEFAULT)")
        .contains("NeighborsActors.askNeighbor / NeighborsPekko(SCALA, ONE_THREAD)")
        .contains("NeighborsActors.askNeighborOfMany / NeighborsPekko(SCALA, ONE_THREAD)")
        .contains("SharedValueActors(1, POOL).task / SharedValueLocks(REENTRANT, POOL)")
        .contains("SharedValueActors(2, POOL).worker / SharedValuePekko(SCALA, DEFAULT, POOL)")
        .contains("CompileWithProcessor.contracts1 / CompilePlainFiles")
        .contains("LargeLists(BIFURCAN).append")
        .contains("LargeMaps(PCOLLECTIONS).change");
  }
}
