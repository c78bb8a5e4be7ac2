package dev.rondo.samples.helpdesk;

/** Shelves. Any thread; a look takes its time. */
interface Archive {

  int shelves();

  boolean look(int shelf, String question);
}
