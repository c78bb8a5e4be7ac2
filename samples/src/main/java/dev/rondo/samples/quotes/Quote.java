package dev.rondo.samples.quotes;

/** A price that a shop asks. */
public record Quote(String shop, long cents) {}
