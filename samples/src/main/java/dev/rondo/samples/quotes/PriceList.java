package dev.rondo.samples.quotes;

import java.io.IOException;

/** Prices that are kept elsewhere. */
interface PriceList {

  /** Looks the price up, in cents; blocks until it is there. */
  long lookUp(String item) throws IOException;
}
