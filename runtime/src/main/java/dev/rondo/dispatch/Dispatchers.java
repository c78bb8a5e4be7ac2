package dev.rondo.dispatch;

/** The dispatchers that Rondo brings. */
public final class Dispatchers {

  private Dispatchers() {}

  /**
   * As many event loops as the machine has processors, shared by all actors, which move between
   * them. An actor is born on its parent's loop, one that no actor spawns on the next loop in turn,
   * and one with a {@link dev.rondo.Spawn#key} on the loop of that key. Where messages wait for
   * more than 0.1 ms while another loop has nothing to do, some of the actors go there; and an
   * actor that tells mostly those of another loop goes to those if neither loop has much to do.
   * That takes place between its turns and changes no order. This is the dispatcher of a system for
   * which no other is chosen.
   *
   * <p>Handlers must not block: they would hold up every actor of their loop.
   */
  public static Dispatcher workStealing() {
    return workStealing(Runtime.getRuntime().availableProcessors());
  }

  /**
   * So many event loops, shared by all actors as with {@link #workStealing()}.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public static Dispatcher workStealing(int loops) {
    return workStealing(loops, WaitStrategy.BLOCKING);
  }

  /**
   * So many event loops, shared by all actors as with {@link #workStealing()}, that wait in that
   * way.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public static Dispatcher workStealing(int loops, WaitStrategy waitStrategy) {
    return new ShardedDispatcher(loops, LoopOptions.shared().waitStrategy(waitStrategy), true);
  }

  /**
   * As many event loops as the machine has processors, shared by all actors, none of which ever
   * moves. An actor lives on its parent's loop, one that no actor spawns on the next loop in turn,
   * and one with a {@link dev.rondo.Spawn#key} on the loop of that key.
   *
   * <p>Handlers must not block: they would hold up every actor of their loop.
   */
  public static Dispatcher sharded() {
    return sharded(Runtime.getRuntime().availableProcessors());
  }

  /**
   * So many event loops, shared by all actors as with {@link #sharded()}.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public static Dispatcher sharded(int loops) {
    return sharded(loops, WaitStrategy.BLOCKING);
  }

  /**
   * So many event loops, shared by all actors as with {@link #sharded()}, that wait in that way.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public static Dispatcher sharded(int loops, WaitStrategy waitStrategy) {
    return new ShardedDispatcher(loops, LoopOptions.shared().waitStrategy(waitStrategy), false);
  }

  /**
   * A thread for each actor that is spawned with it, which ends with that actor. Its handlers may
   * block. For a few actors that wait for something, such as a file or a database.
   */
  public static Dispatcher pinned() {
    return pinned(WaitStrategy.BLOCKING);
  }

  /** The same with loops that wait in that way. */
  public static Dispatcher pinned(WaitStrategy waitStrategy) {
    LoopOptions options = LoopOptions.pinned().waitStrategy(waitStrategy);
    return loops -> birth -> loops.newLoop(options);
  }

  /**
   * A virtual thread for each actor that is spawned with it, which ends with that actor. Its
   * handlers may block. For many actors that wait.
   *
   * @throws UnsupportedOperationException before JDK 21
   */
  public static Dispatcher virtual() {
    LoopOptions options = LoopOptions.virtual();
    return loops -> birth -> loops.newLoop(options);
  }
}
