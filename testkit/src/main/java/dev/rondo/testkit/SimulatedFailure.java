package dev.rondo.testkit;

import java.io.Serial;

/**
 * What a handler throws because a {@link Simulation} has it fail; see {@link Faults#throwOneIn}.
 */
public final class SimulatedFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  SimulatedFailure(String message) {
    super(message);
  }
}
