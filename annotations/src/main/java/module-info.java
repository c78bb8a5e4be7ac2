/** What the author of a contract imports. */
module dev.rondo.annotations {
  exports dev.rondo.annotation;
}
