package dev.rondo.dispatch;

/**
 * Decides which event loops there are and which actors run on which.
 *
 * <p>{@link Dispatchers} has those that most programs need. An own one makes its loops with the
 * factory, and has nothing to do with messages: those never pass through here.
 */
@FunctionalInterface
public interface Dispatcher {

  /**
   * Begins to work for a system that is being made. One dispatcher may be given to several systems;
   * each call is for another one.
   */
  Placement open(LoopFactory loops);

  /**
   * The threads and the clock that it needs. Those of a system's usual dispatcher are those of the
   * system; its other dispatchers have to agree.
   */
  default Platform platform() {
    return Platform.jvm();
  }

  /** The same, but on the threads and by the clock of that platform, such as a test's. */
  default Dispatcher on(Platform platform) {
    return new Dispatcher() {
      @Override
      public Placement open(LoopFactory loops) {
        return Dispatcher.this.open(loops);
      }

      @Override
      public Platform platform() {
        return platform;
      }
    };
  }
}
