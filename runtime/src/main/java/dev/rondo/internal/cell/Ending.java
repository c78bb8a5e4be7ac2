package dev.rondo.internal.cell;

/** The end of something that is no actor, and those who want to be told of it. Any thread. */
public final class Ending implements Watchable {

  private final Watchers watchers = new Watchers();
  private boolean hasCome;

  /** That of something that goes on. */
  public Ending() {}

  /** Has the end come, and those told who watch. Only the first call has an effect. */
  public void come() {
    Watchers told = new Watchers();
    synchronized (this) {
      hasCome = true;
      watchers.moveTo(told);
    }
    told.tellAll(null);
  }

  @Override
  public void addWatcher(Watcher watcher) {
    synchronized (this) {
      if (!hasCome) {
        watchers.add(watcher);
        return;
      }
    }
    watcher.stopped(null);
  }

  @Override
  public synchronized void removeWatcher(Watcher watcher) {
    watchers.remove(watcher);
  }
}
