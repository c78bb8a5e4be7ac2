package dev.rondo.samples.news;

import dev.rondo.annotation.ActorContract;

/** Reads news, until it has had enough. */
@ActorContract
interface Reader {

  /** Takes a piece of news. */
  void read(String headline);

  /** Has it stop. */
  void quit();
}
