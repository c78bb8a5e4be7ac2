package dev.rondo.samples.shop;

/** What a bank says, in its own words. */
enum BankAnswer {
  BOOKED,
  REFUSED,
  UNKNOWN
}
