/** Actor systems, refs, and the event loops that run them on Disruptor rings. */
@SuppressWarnings("module") // The testkit, a friend, is built after this one.
module dev.rondo {
  requires transitive dev.rondo.annotations;
  requires transitive org.jspecify;
  requires com.lmax.disruptor;
  requires static com.google.errorprone.annotations;
  requires transitive org.slf4j;

  exports dev.rondo;
  exports dev.rondo.dispatch;
  exports dev.rondo.entity;
  exports dev.rondo.gateway;
  exports dev.rondo.metrics;
  exports dev.rondo.registry;
  exports dev.rondo.resilience;
  exports dev.rondo.routing;
  exports dev.rondo.spi;
  exports dev.rondo.internal to
      dev.rondo.testkit;
  exports dev.rondo.internal.ask to
      dev.rondo.testkit;
  exports dev.rondo.internal.cell to
      dev.rondo.testkit;
  exports dev.rondo.internal.control to
      dev.rondo.testkit;
  exports dev.rondo.internal.loop to
      dev.rondo.testkit;
}
