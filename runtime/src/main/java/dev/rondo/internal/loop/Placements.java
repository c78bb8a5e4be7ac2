package dev.rondo.internal.loop;

import dev.rondo.Contract;
import dev.rondo.Spawn;
import dev.rondo.dispatch.Birth;
import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Loop;
import dev.rondo.dispatch.LoopFactory;
import dev.rondo.dispatch.Placement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dispatchers of a system, and which actors each of them is for. Any thread. */
public final class Placements {

  private final Placement usual;
  private final Map<String, Placement> named = new HashMap<>();
  private final Map<Contract<?, ?>, Placement> ofContracts = new HashMap<>();

  /**
   * Opens all dispatchers.
   *
   * @param contracts the names of the dispatchers for some contracts
   * @throws IllegalArgumentException if such a name is none
   */
  public Placements(
      LoopFactory loops,
      Dispatcher usual,
      Map<String, Dispatcher> dispatchers,
      Map<Contract<?, ?>, String> contracts) {
    this.usual = usual.open(loops);
    dispatchers.forEach((name, dispatcher) -> named.put(name, dispatcher.open(loops)));
    contracts.forEach((contract, name) -> ofContracts.put(contract, named(name)));
  }

  /** The loop of a new actor. */
  public EventLoop loopFor(Contract<?, ?> contract, Spawn options, @Nullable EventLoop spawner) {
    Placement placement = usual;
    if (options.dispatcher() != null) {
      placement = named(options.dispatcher());
    } else if (!ofContracts.isEmpty()) {
      placement = ofContracts.getOrDefault(contract, usual);
    }
    Loop loop = placement.loopFor(new Birth(spawner, options.key()));
    if (loop instanceof EventLoop own) {
      return own;
    }
    throw new IllegalStateException(
        "a dispatcher placed " + contract + " on " + loop + ", which no LoopFactory has made");
  }

  private Placement named(String name) {
    Placement placement = named.get(name);
    if (placement == null) {
      throw new IllegalArgumentException(
          "there is no dispatcher '"
              + name
              + "', only "
              + named.keySet()
              + "; add it with ActorSystem.builder(..).dispatcher(name, ..)");
    }
    return placement;
  }
}
