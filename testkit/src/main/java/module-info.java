/** Tests of actors: probes, and simulated threads whose order a seed chooses. */
module dev.rondo.testkit {
  requires transitive dev.rondo;
  requires org.jspecify;

  exports dev.rondo.testkit;
}
