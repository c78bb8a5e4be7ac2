package dev.rondo.testkit.internal;

import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Sets what the runtime reads when it is loaded, before any class of it can be: that {@link
 * dev.rondo.testkit.Simulation}s may step in, and that it looks for writes to what was sent. Found
 * by JUnit's launcher. What is set already stays.
 */
public final class TestProperties implements LauncherSessionListener {

  private static final List<String> ON = List.of("rondo.simulated", "rondo.checked");

  /** For the launcher. */
  public TestProperties() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    for (String property : ON) {
      if (System.getProperty(property) == null) {
        System.setProperty(property, "true");
      }
    }
  }
}
