/** Tests of actors: probes, and simulated threads whose order a seed chooses. */
module dev.rondo.testkit {
  requires transitive dev.rondo;
  requires org.jspecify;
  requires static transitive org.junit.jupiter.api;
  requires static org.junit.platform.commons;
  requires static org.junit.platform.launcher;

  exports dev.rondo.testkit;

  provides org.junit.platform.launcher.LauncherSessionListener with
      dev.rondo.testkit.internal.TestProperties;
}
