package misspelled;

class User {
  void use(ARef a, BRef b) {
    a.correct(3);
    b.a(a);
    ARef.CONTRACT.name();
  }
}
