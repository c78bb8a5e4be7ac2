/** Actor systems, refs, and the event loops that run them on Disruptor rings. */
module dev.rondo {
  requires transitive dev.rondo.annotations;
  requires transitive org.jspecify;
  requires com.lmax.disruptor;
  requires static com.google.errorprone.annotations;
  requires transitive org.slf4j;

  exports dev.rondo;
  exports dev.rondo.dispatch;
  exports dev.rondo.spi;
}
