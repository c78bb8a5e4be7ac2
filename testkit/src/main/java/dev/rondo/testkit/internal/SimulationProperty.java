package dev.rondo.testkit.internal;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Sets the system property that lets {@link dev.rondo.testkit.Simulation}s step in, before any
 * class of the runtime can be loaded. Found by JUnit's launcher.
 */
public final class SimulationProperty implements LauncherSessionListener {

  /** For the launcher. */
  public SimulationProperty() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("rondo.simulated") == null) {
      System.setProperty("rondo.simulated", "true");
    }
  }
}
