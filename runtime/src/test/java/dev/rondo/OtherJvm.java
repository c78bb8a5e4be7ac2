package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests that runs in a JVM of its own, since it ends it, or fills it. */
final class OtherJvm {

  private OtherJvm() {}

  /** Runs it, and returns what it prints. It has to end by itself, with exit code 0. */
  static String run(Class<?> main, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("rondo", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process jvm =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      boolean ends = jvm.waitFor(100, TimeUnit.SECONDS);
      String printed = Files.readString(output);
      assertThat(ends).as("end of " + command + ", which printed " + printed).isTrue();
      assertThat(jvm.exitValue()).as(printed).isZero();
      return printed;
    } finally {
      jvm.destroyForcibly();
      Files.delete(output);
    }
  }
}
