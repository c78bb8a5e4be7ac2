package dev.rondo.samples.shop;

import dev.rondo.ActorSystem;
import dev.rondo.gateway.Translation;
import java.util.concurrent.CompletionStage;

/** Pays by an entry in the books. */
// @start region="translator"
final class LedgerPayments implements Payments {
  private final LedgerRef books;

  private LedgerPayments(LedgerRef books) {
    this.books = books;
  }

  static Translation<PaymentsRef> open(ActorSystem system, LedgerRef books) {
    return Translation.open(
        system, PaymentsRef.CONTRACT, "payments", context -> new LedgerPayments(books));
  }

  @Override
  public CompletionStage<Boolean> pay(String customer, int cents) {
    return books.book("customers/" + customer, -10L * cents).thenApply(entry -> true);
  }
}
// @end
