package dev.rondo.samples.press;

import dev.rondo.annotation.ActorContract;

/** Writes books. */
@ActorContract
interface Author {

  /** Writes that page and the following ones, and has them printed. */
  void write(int page, int last);
}
