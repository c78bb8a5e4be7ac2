package dev.rondo.benchmarks.pekko;

/** Through which of its APIs a program asks. */
public enum PekkoApi {

  /** That for Java, which has what is chained to an ask run in the JDK's common pool. */
  JAVA,

  /** That for Scala, which has it run where the program says: here where the actors run. */
  SCALA
}
