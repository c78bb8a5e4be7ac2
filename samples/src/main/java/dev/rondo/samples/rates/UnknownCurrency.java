package dev.rondo.samples.rates;

import java.io.Serial;

/** There is no such currency. */
final class UnknownCurrency extends Exception {

  @Serial private static final long serialVersionUID = 1;

  UnknownCurrency(String currency) {
    super(currency);
  }
}
