package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Account {
  long balance();

  void add(Note<String> note);
}

@ActorContract
interface Ledger {
  int balance();
}

@ActorContract
// ERROR types bank.Ledger and bank.Account are incompatible;
interface Both extends Account, Ledger {}

@ActorContract
interface Savings extends Account {
  // ERROR balance() in bank.Savings clashes with balance() in bank.Account
  void balance();
}

@ActorContract
interface Notes extends Account {
  // ERROR name clash: add(bank.Note<java.lang.Long>) in bank.Notes and add(bank.Note<java.lang.String>) in bank.Account have the same erasure, yet neither overrides the other
  void add(Note<Long> note);
}

record Note<T>(T text) {}

interface Source<T> {
  void put(T value);
}

@ActorContract
// ERROR bank.Source cannot be inherited with different arguments: <java.lang.String> and <java.lang.Long>
interface Twice extends Strings, Source<Long> {}

interface Strings extends Source<String> {}

record User(BothRef both, SavingsRef savings, NotesRef notes, TwiceRef twice) {
  String places() {
    return both.path() + savings.path() + notes.path() + twice.path();
  }
}
