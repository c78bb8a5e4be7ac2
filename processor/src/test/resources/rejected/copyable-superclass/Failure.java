package shop;

import dev.rondo.annotation.Copyable;

@Copyable
// ERROR [rondo:copyable-superclass] shop.Failure extends java.lang.Exception, which is not compiled here, so that its fields cannot be relied upon. Keep an object of that class in a field, or extend a class that is compiled here.
class Failure extends Exception {
  private static final long serialVersionUID = 1;
}
