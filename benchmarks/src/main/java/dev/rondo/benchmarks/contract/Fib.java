package dev.rondo.benchmarks.contract;

import dev.rondo.annotation.ActorContract;

/** Computes a Fibonacci number by way of two others. */
@ActorContract
public interface Fib {

  /** Computes the number, and tells whoever wants it. */
  void compute(int n);

  /** One of the two numbers before. */
  void result(long value);
}
