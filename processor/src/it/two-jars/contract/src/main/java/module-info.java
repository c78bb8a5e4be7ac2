/** What a bank's clients need to know. */
module org.example.bank {
  requires transitive dev.rondo;

  exports bank;
}
