package dev.rondo.processor.model;

/** What a parameter is to a router. */
public enum Routing {
  /** Nothing. */
  NONE,
  /** What it chooses the receiver by: equal values go to the same one. */
  KEY,
  /** Meant as a key, but two values of its type are never equal. */
  KEY_WITHOUT_EQUALITY
}
