package dev.rondo.samples.bank;

import dev.rondo.annotation.ActorContract;

/** An account that one actor keeps. */
// @start region="contract"
@ActorContract
public interface Account {
  void deposit(long cents); // void: a tell

  long balance(); // a value: an ask

  Receipt withdraw(long cents) throws Overdrawn; // a declared exception is a reply, not a crash
}
// @end
