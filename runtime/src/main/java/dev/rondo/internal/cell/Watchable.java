package dev.rondo.internal.cell;

/** Has an end of which watchers are told. Any thread. */
public interface Watchable {

  /** Has the watcher told of the end, also if that has come. */
  void addWatcher(Watcher watcher);

  /** Takes back the same watcher, which may have been told meanwhile. */
  void removeWatcher(Watcher watcher);
}
