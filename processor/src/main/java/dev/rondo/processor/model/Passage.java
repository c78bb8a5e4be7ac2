package dev.rondo.processor.model;

/** What the author of a contract says about how a parameter or reply goes over. */
public enum Passage {
  /** Nothing: its type decides. */
  PLAIN,
  /** {@code @Copied}: the receiver gets a deep copy. */
  COPIED,
  /** {@code @Moved}: the receiver gets the object, and the sender no longer uses it. */
  MOVED,
  /** Both of them, which contradict each other. */
  COPIED_AND_MOVED
}
