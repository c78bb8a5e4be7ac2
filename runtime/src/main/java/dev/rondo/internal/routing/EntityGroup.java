package dev.rondo.internal.routing;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.MailboxFullException;
import dev.rondo.Spawn;
import dev.rondo.internal.SystemAccess;
import dev.rondo.internal.ask.Origin;
import dev.rondo.internal.ask.PendingAsk;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.AskStart;
import dev.rondo.internal.cell.Watcher;
import dev.rondo.internal.control.ControlTask;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.internal.routing.Entity.State;
import dev.rondo.internal.time.FixedDeadline;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Entities: actors that are there when they are sent to, one for each identity at most. Any thread.
 *
 * <p>A message to an entity whose actor may be sent to is claimed in that actor's queue. Any other
 * is kept under the lock, and the entity's actor is spawned, or has to stop first. When a control
 * message has come to the loop of the new actor, what was kept is put before all that it has, and
 * senders may send to it: so what they send then comes behind that.
 *
 * <p>To have an actor leave, senders are told first, by {@link Entity#direct}; then a {@link Drain}
 * sees to it that nothing is on its way any more; then the actor stops between two messages, unless
 * something is to come of those that it has handled. In that case it stays. Once it has stopped,
 * the next one is spawned if messages were kept meanwhile.
 */
public final class EntityGroup<B, R extends ActorRef> extends RouteCell {

  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final ActorSystem system;
  private final Contract<B, R> typed;
  private final String name;
  private final BiFunction<String, ? super ActorContext<R>, ? extends B> factory;
  private final Spawn options;
  private final int capacity;
  private final Map<String, Entity> entities = new ConcurrentHashMap<>();
  private final Object lock = new Object();
  private final Residents residents;
  private boolean isSystemClosing;

  /**
   * Makes one without entities.
   *
   * @param capacity how many messages are kept for an entity that is not active
   * @param most how many may be alive at a time
   */
  private EntityGroup(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      BiFunction<String, ? super ActorContext<R>, ? extends B> factory,
      Spawn options,
      int capacity,
      int most) {
    super(
        "group of entities",
        name,
        (GeneratedContract<B, R>) contract,
        SystemAccess.surroundingsOf(system));
    this.system = system;
    this.typed = contract;
    this.name = name;
    this.factory = factory;
    this.options = options;
    this.capacity = capacity;
    this.residents = new Residents(most);
  }

  /** Makes one without entities; see the constructor. Those idle for so long leave, if not 0. */
  public static <B, R extends ActorRef> EntityGroup<B, R> create(
      ActorSystem system,
      Contract<B, R> contract,
      String name,
      BiFunction<String, ? super ActorContext<R>, ? extends B> factory,
      Spawn options,
      int capacity,
      int most,
      long idleNanos) {
    EntityGroup<B, R> group =
        new EntityGroup<>(system, contract, name, factory, options, capacity, most);
    group.open();
    if (idleNanos > 0) {
      group.lookForIdle(idleNanos);
    }
    return group;
  }

  /** A ref of that entity. */
  public GeneratedRef ref(String id) {
    return new EntityCell(this, id).self();
  }

  /** How many are alive, or are about to be. */
  @Override
  public int size() {
    synchronized (lock) {
      return residents.alive();
    }
  }

  // Messages.

  /** What stands for that identity: if nothing does, its actor is spawned, or it waits for that. */
  Entity entity(String id) {
    Entity there = entities.get(id);
    return there == null ? enter(id) : there;
  }

  private Entity enter(String id) {
    Entity entity;
    boolean starts;
    synchronized (lock) {
      Entity there = entities.get(id);
      if (there != null) {
        return there;
      }
      entity = new Entity(id, State.GONE);
      if (isClosed() || isSystemClosing) {
        return entity;
      }
      residents.enter(entity);
      entities.put(id, entity);
      starts = entity.state == State.STARTING; // If it has to wait, whoever makes room starts it.
    }
    if (starts) {
      start(entity);
    } else {
      makeRoom();
    }
    return entity;
  }

  /** Keeps what is in the draft, or sends it to the entity's actor if that is there by now. */
  void keep(String id, MessageSlot draft, GeneratedRef ref) {
    if (!(draft.origin instanceof PendingAsk<?>)) {
      draft.origin = origin();
    }
    EventLoop sender = EventLoop.ofCaller();
    boolean isOver = false;
    while (!isOver) {
      Entity entity = entity(id);
      boolean hasEntered = sender != null && sender.succession().enter();
      GeneratedRef actor;
      String loss = null;
      try {
        synchronized (lock) {
          actor = entity.direct;
          if (actor != null && draft.sequence == MessageSlot.CONTROL) {
            entity.onTheirWay++; // It cannot be taken back, so the actor waits for it.
          } else if (actor == null && entity.state == State.GONE) {
            isOver = isClosed() || isSystemClosing;
            loss = isOver ? whyNobody() : null;
          } else if (actor == null) {
            isOver = true;
            loss = entity.keep(draft, capacity) ? null : full();
          }
        }
      } finally {
        if (sender != null) {
          sender.succession().leave(hasEntered);
        }
      }
      if (actor != null) {
        isOver = tell(entity, actor, ref, draft);
      } else if (loss != null) {
        lose(draft, ref, loss);
      }
    }
  }

  /** Sends it there, unless that is not the actor any more. */
  private boolean tell(Entity entity, GeneratedRef actor, GeneratedRef ref, MessageSlot draft) {
    Origin origin = (Origin) draft.origin;
    if (draft.sequence == MessageSlot.CONTROL) {
      try {
        tell(actor, ref, draft, origin);
      } finally {
        hasCome(entity);
      }
      return true;
    }
    MessageSlot slot = actor.cell.claim(ref, draft.op);
    if (!EntityCell.isRight(slot, entity, actor)) {
      slot.target = actor;
      giveBack(slot);
      return false;
    }
    send(slot, actor, ref, draft, origin);
    return true;
  }

  private void hasCome(Entity entity) {
    synchronized (lock) {
      entity.onTheirWay--;
    }
  }

  private boolean isAwaited(Entity entity) {
    synchronized (lock) {
      return entity.onTheirWay > 0;
    }
  }

  /** The same with an ask, which begins. */
  @SuppressWarnings("unchecked") // The generated stub says what the reply is.
  <T extends @Nullable Object> Ask<T> keepAsk(String id, MessageSlot draft, GeneratedRef ref) {
    PendingAsk<T> ask = (PendingAsk<T>) AskStart.pendingAsk(draft);
    ask.isSent(MessageSlot.PUT_ASIDE);
    try {
      keep(id, draft, ref);
    } catch (MailboxFullException full) {
      AskStart.givenUp();
      throw full;
    }
    AskStart.began(ask, surroundings);
    return ask;
  }

  private String full() {
    return "the entity is not active yet, and no more than " + capacity + " messages wait for that";
  }

  private String whyNobody() {
    return isClosed() ? "the group of entities was closed" : "the system closes";
  }

  // Their lives.

  private void start(Entity entity) {
    ActorCell<?, ?> actor;
    try {
      R ref =
          system.spawnWith(
              typed,
              name + "~" + escaped(entity.id),
              context -> factory.apply(entity.id, context),
              options.key(entity.id));
      actor = (ActorCell<?, ?>) ((GeneratedRef) ref).cell;
    } catch (RuntimeException unspawned) {
      ended(entity, "its actor was not spawned: " + unspawned.getMessage());
      return;
    }
    synchronized (lock) {
      entity.actor = actor;
    }
    actor.addWatcher(new End(entity));
    actor.post(new ControlTask(() -> begin(entity, actor)));
  }

  /** The actor's loop. */
  private void begin(Entity entity, ActorCell<?, ?> actor) {
    activate(entity, actor);
    if (isClosed()) {
      passivate(entity.id);
    }
    makeRoom(); // Which it may be that has to leave again.
  }

  /** Has senders send to its actor, which gets first what was kept. The actor's loop. */
  private void activate(Entity entity, ActorCell<?, ?> actor) {
    if (!actor.takesMessages()) {
      return; // It ends, and then it is decided about what was kept.
    }
    GeneratedRef ref = (GeneratedRef) actor.self();
    List<MessageSlot> kept;
    synchronized (lock) {
      if (entity.actor != actor || entity.state == State.GONE || entity.direct != null) {
        return;
      }
      kept = entity.takeKept();
      residents.activate(entity);
      entity.direct = ref;
    }
    for (MessageSlot message : kept) {
      message.target = ref;
      if (message.origin instanceof PendingAsk<?> ask) {
        ask.forwardTo(ref);
      }
    }
    actor.take(kept);
  }

  /** One that is to leave, and its actor. */
  private record Leaving(Entity entity, ActorCell<?, ?> actor) {}

  /** Under the lock. */
  private @Nullable Leaving leave(@Nullable Entity entity) {
    ActorCell<?, ?> actor = entity == null ? null : entity.actor;
    if (entity == null || actor == null || entity.state != State.ACTIVE) {
      return null;
    }
    residents.leave(entity);
    return new Leaving(entity, actor);
  }

  /** Has some leave, as long as more wait than leave. */
  private void makeRoom() {
    for (Leaving victim = nextVictim(); victim != null; victim = nextVictim()) {
      askToLeave(victim);
    }
  }

  private @Nullable Leaving nextVictim() {
    synchronized (lock) {
      return leave(residents.victim());
    }
  }

  /** Has it leave, if it is active. */
  public void passivate(String id) {
    Leaving leaving;
    synchronized (lock) {
      leaving = leave(entities.get(id));
    }
    if (leaving != null) {
      askToLeave(leaving);
    }
  }

  /** If the loop has ended, so has the actor, and {@link End} knows. */
  private void askToLeave(Leaving leaving) {
    ActorCell<?, ?> actor = leaving.actor();
    actor.post(new ControlTask(() -> beginToLeave(leaving.entity(), actor)));
  }

  /** Unless something is to come of what its actor has handled. The actor's loop. */
  private void beginToLeave(Entity entity, ActorCell<?, ?> actor) {
    boolean stays = actor.isUnfinished() && !isClosed();
    synchronized (lock) {
      if (entity.actor != actor || entity.state != State.LEAVING) {
        return;
      }
      if (stays) {
        residents.activate(entity);
      } else {
        entity.direct = null;
      }
    }
    if (stays) {
      surroundings.ticker().register(new Retry());
    } else {
      Drain.begin(actor, () -> actor.whenAllHandled(() -> stopOrStay(entity, actor)));
    }
  }

  /** Its actor has handled all that it was sent. The actor's loop, or any if it has ended. */
  private void stopOrStay(Entity entity, ActorCell<?, ?> actor) {
    if (actor.hasEnded()) {
      return;
    }
    if (isAwaited(entity)) { // Its sender posts it just now.
      actor.post(new ControlTask(() -> stopOrStay(entity, actor)));
    } else if (actor.isUnfinished() && !isClosed()) {
      activate(entity, actor);
      surroundings.ticker().register(new Retry());
    } else {
      actor.postStopNow();
    }
  }

  /** Waits for the end of an entity's actor. */
  private final class End implements Watcher {
    private final Entity entity;

    End(Entity entity) {
      this.entity = entity;
    }

    @Override
    public void stopped(@Nullable EventLoop loop) {
      ended(entity, ActorCell.STOPPED);
    }
  }

  private void ended(Entity entity, String why) {
    List<MessageSlot> lost = List.of();
    Entity next;
    synchronized (lock) {
      entity.actor = null;
      entity.direct = null;
      boolean wasLeaving = entity.state == State.LEAVING;
      if (wasLeaving && entity.hasKept() && !isClosed() && !isSystemClosing) {
        residents.begin(entity);
        next = entity;
      } else {
        lost = entity.takeKept();
        entities.remove(entity.id, entity);
        next = residents.gone(entity);
      }
    }
    lost.forEach(message -> lose(message, new EntityCell(this, entity.id).self(), why));
    if (next != null) {
      start(next);
    }
    makeRoom();
  }

  /** Has another try at making room, since one that was to leave had to stay. */
  private final class Retry extends FixedDeadline {

    Retry() {
      super(surroundings.platform().nanoTime() + RETRY_NANOS);
    }

    @Override
    public void expire() {
      if (!isOver()) {
        makeRoom();
      }
    }

    @Override
    public boolean isOver() {
      return isClosed();
    }
  }

  // Idle ones.

  private void lookForIdle(long idleNanos) {
    long period = Math.max(1, idleNanos / 4);
    surroundings.ticker().register(new Look(idleNanos, period));
  }

  private final class Look extends FixedDeadline {
    private final long idleNanos;
    private final long period;

    Look(long idleNanos, long period) {
      super(surroundings.platform().nanoTime() + period);
      this.idleNanos = idleNanos;
      this.period = period;
    }

    @Override
    public void expire() {
      if (isOver()) {
        return; // A ticker that has ended does not wait.
      }
      long now = surroundings.platform().nanoTime();
      idleAt(now, idleNanos).forEach(EntityGroup.this::askToLeave);
      surroundings.ticker().register(new Look(idleNanos, period));
    }

    @Override
    public boolean isOver() {
      synchronized (lock) {
        return isClosed() || isSystemClosing;
      }
    }
  }

  /** Those that had no message for that time, which leave now. */
  private List<Leaving> idleAt(long now, long idleNanos) {
    List<Leaving> idle = new ArrayList<>();
    synchronized (lock) {
      for (Entity entity : residents.active()) {
        if (entity.isFresh) {
          entity.isFresh = false;
          entity.freshAt = now;
        } else if (now - entity.freshAt >= idleNanos) {
          Leaving leaving = leave(entity);
          if (leaving != null) {
            idle.add(leaving);
          }
        }
      }
    }
    return idle;
  }

  // The end.

  /**
   * Closes it: what is sent from now on becomes dead letters, and the actors stop when they have
   * handled what they were sent.
   *
   * @return completes when they have stopped
   */
  public CompletionStage<Void> stop() {
    end();
    List<CompletionStage<Void>> ends = new ArrayList<>();
    List<Leaving> leaving = new ArrayList<>();
    List<ActorCell<?, ?>> actors = new ArrayList<>();
    synchronized (lock) {
      for (Entity entity : entities.values()) {
        if (entity.actor != null) {
          actors.add(entity.actor);
        }
        Leaving one = leave(entity);
        if (one != null) {
          leaving.add(one);
        }
      }
    }
    actors.forEach(actor -> ends.add(actor.whenStopped()));
    leaving.forEach(this::askToLeave);
    return allOf(ends);
  }

  @Override
  protected void ended() {
    loseWaiting();
  }

  @Override
  public void systemCloses() {
    synchronized (lock) {
      isSystemClosing = true;
    }
    loseWaiting();
  }

  /** Makes dead letters of what is kept for entities that have to wait for a place. */
  private void loseWaiting() {
    List<Entity> gone;
    synchronized (lock) {
      gone = residents.giveUpWaiting();
      gone.forEach(entity -> entities.remove(entity.id, entity));
    }
    for (Entity entity : gone) {
      GeneratedRef ref = new EntityCell(this, entity.id).self();
      entity.takeKept().forEach(message -> lose(message, ref, whyNobody()));
    }
  }

  /** As part of an actor's name. */
  private static String escaped(String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean isLegal =
          c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
      if (isLegal) {
        text.append(c);
      } else {
        text.append('~').append(Integer.toHexString(c)).append('~');
      }
    }
    return text.toString();
  }

  // Nobody has its own ref: messages are sent to one of its entities.

  @Override
  public MessageSlot claim(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.DETACHED);
  }

  @Override
  public MessageSlot claimControl(GeneratedRef ref, int op) {
    return draft(ref, op, MessageSlot.DETACHED);
  }

  @Override
  public MessageSlot claimAsk(GeneratedRef ref, int op) {
    return draftOfAsk(ref, op);
  }

  @Override
  public void publish(MessageSlot slot) {
    loseForNobody(slot);
  }

  @Override
  public <T extends @Nullable Object> Ask<T> publishAsk(MessageSlot slot) {
    return failAsk(slot);
  }
}
