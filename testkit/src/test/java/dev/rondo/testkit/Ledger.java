package dev.rondo.testkit;

import dev.rondo.annotation.ActorContract;
import java.util.List;

/** What the tests of the testkit talk to. */
@ActorContract
interface Ledger {

  /** Notes an entry. */
  void note(String entry);

  /** Notes an entry here and, if there is one left, at the next of the others. */
  void pass(LedgerRef next, int rest);

  /** The entries so far. */
  List<String> entries();

  /** The entries of another. */
  java.util.concurrent.CompletionStage<List<String>> entriesOf(LedgerRef other);
}
